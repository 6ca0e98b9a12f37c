// Whole pictures without a window: drawn, copied to the processor, and the speed of the GPU itself.
#include "peer.h"

enum { IN_FLIGHT = 3, FRAMES = 12, DISPATCHES = 8, GROUP = 256, COPIED = 16 };

const char *TRIANGLE =
        "@vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {"
        "  var p = array(vec2f(-0.9, -0.9), vec2f(0.9, -0.9), vec2f(0.0, 0.9));"
        "  return vec4f(p[i], 0.0, 1.0); }"
        "@fragment fn fs() -> @location(0) vec4f { return vec4f(1.0, 0.5, 0.0, 1.0); }";
static const char *COPY =
        "@group(0) @binding(0) var<storage, read> source: array<vec4f>;"
        "@group(0) @binding(1) var<storage, read_write> to: array<vec4f>;"
        "@compute @workgroup_size(256) fn cs(@builtin(global_invocation_id) id: vec3u,"
        "    @builtin(num_workgroups) groups: vec3u) {"
        "  let i = id.y * groups.x * 256 + id.x;"
        "  if i < arrayLength(&source) { to[i] = source[i]; } }";

static struct {
    uint32_t width, height;
    WGPUTexture target;
    WGPUTextureView view;
    WGPUBuffer staging[IN_FLIGHT];
    int mapped[IN_FLIGHT];
    WGPURenderPipeline pipeline;
    char *host;
} at;

static void make(uint32_t height) {
    if (at.height == height) {
        return;
    }
    if (at.height) {
        wgpuTextureViewRelease(at.view);
        wgpuTextureRelease(at.target);
        for (int i = 0; i < IN_FLIGHT; i++) {
            wgpuBufferRelease(at.staging[i]);
        }
        free(at.host);
    }
    at.height = height;
    at.width = height * 16 / 9;
    at.target = gpu_texture(
            at.width, height, WGPUTextureUsage_RenderAttachment | WGPUTextureUsage_CopySrc);
    at.view = wgpuTextureCreateView(at.target, NULL);
    size_t size = (size_t)at.width * height * 4;
    for (int i = 0; i < IN_FLIGHT; i++) {
        at.staging[i] = gpu_buffer(size, WGPUBufferUsage_MapRead | WGPUBufferUsage_CopyDst);
    }
    at.host = malloc(size);
    memset(at.host, 1, size);
    if (!at.pipeline) {
        WGPUShaderModule shader = gpu_shader(TRIANGLE);
        WGPUColorTargetState target = {
                .format = WGPUTextureFormat_RGBA8Unorm, .writeMask = WGPUColorWriteMask_All};
        WGPUFragmentState fragment = {.module = shader,
                .entryPoint = {NULL, WGPU_STRLEN}, .targetCount = 1, .targets = &target};
        at.pipeline = wgpuDeviceCreateRenderPipeline(gpu.device, &(WGPURenderPipelineDescriptor){
                .vertex = {.module = shader, .entryPoint = {NULL, WGPU_STRLEN}},
                .primitive = {.topology = WGPUPrimitiveTopology_TriangleList},
                .multisample = {.count = 1, .mask = 0xFFFFFFFF},
                .fragment = &fragment});
    }
}

static void submit(WGPUCommandEncoder encoder) {
    WGPUCommandBuffer buffer = wgpuCommandEncoderFinish(encoder, NULL);
    wgpuQueueSubmit(gpu.queue, 1, &buffer);
    wgpuCommandBufferRelease(buffer);
    wgpuCommandEncoderRelease(encoder);
}

static void mapped(WGPUMapAsyncStatus status, WGPUStringView message, void *to, void *unused) {
    (void)message;
    (void)unused;
    CHECK(status == WGPUMapAsyncStatus_Success);
    *(int *)to = 1;
}

static void draw(int slot) {
    WGPUCommandEncoder encoder = wgpuDeviceCreateCommandEncoder(gpu.device, NULL);
    WGPURenderPassColorAttachment attachment = {.view = at.view,
            .depthSlice = WGPU_DEPTH_SLICE_UNDEFINED,
            .loadOp = WGPULoadOp_Clear,
            .storeOp = WGPUStoreOp_Store};
    WGPURenderPassEncoder pass = wgpuCommandEncoderBeginRenderPass(encoder,
            &(WGPURenderPassDescriptor){.colorAttachmentCount = 1, .colorAttachments = &attachment});
    wgpuRenderPassEncoderSetPipeline(pass, at.pipeline);
    wgpuRenderPassEncoderDraw(pass, 3, 1, 0, 0);
    wgpuRenderPassEncoderEnd(pass);
    wgpuRenderPassEncoderRelease(pass);
    wgpuCommandEncoderCopyTextureToBuffer(encoder, &(WGPUTexelCopyTextureInfo){.texture = at.target},
            &(WGPUTexelCopyBufferInfo){.buffer = at.staging[slot],
                    .layout = {.bytesPerRow = 4 * at.width, .rowsPerImage = at.height}},
            &(WGPUExtent3D){at.width, at.height, 1});
    submit(encoder);
    at.mapped[slot] = 0;
    wgpuBufferMapAsync(at.staging[slot], WGPUMapMode_Read, 0, (size_t)at.width * at.height * 4,
            (WGPUBufferMapCallbackInfo){.mode = WGPUCallbackMode_AllowProcessEvents,
                    .callback = mapped, .userdata1 = &at.mapped[slot]});
}

static void take(int slot) {
    while (!at.mapped[slot]) {
        wgpuDevicePoll(gpu.device, 0, NULL);
    }
    size_t size = (size_t)at.width * at.height * 4;
    memcpy(at.host, wgpuBufferGetConstMappedRange(at.staging[slot], 0, size), size);
    wgpuBufferUnmap(at.staging[slot]);
}

void frames_in_turn(int64_t height) {
    make(height);
    int64_t start = now();
    for (int i = 0; i < FRAMES; i++) {
        draw(0);
        take(0);
    }
    report("all", now() - start);
}

void frames_overlapped(int64_t height) {
    make(height);
    int64_t start = now();
    for (int i = 0; i < FRAMES; i++) {
        if (i >= IN_FLIGHT) {
            take(i % IN_FLIGHT);
        }
        draw(i % IN_FLIGHT);
    }
    for (int i = FRAMES - IN_FLIGHT; i < FRAMES; i++) {
        take(i % IN_FLIGHT);
    }
    report("all", now() - start);
}

void compute_copy(int64_t size) {
    static WGPUComputePipeline pipeline;
    static WGPUBindGroup group;
    if (!pipeline) {
        WGPUShaderModule shader = gpu_shader(COPY);
        pipeline = wgpuDeviceCreateComputePipeline(gpu.device, &(WGPUComputePipelineDescriptor){
                .compute = {.module = shader, .entryPoint = {NULL, WGPU_STRLEN}}});
        WGPUBindGroupEntry entries[] = {
                {.binding = 0, .size = size, .buffer = gpu_buffer(size, WGPUBufferUsage_Storage)},
                {.binding = 1, .size = size, .buffer = gpu_buffer(size, WGPUBufferUsage_Storage)}};
        group = wgpuDeviceCreateBindGroup(gpu.device, &(WGPUBindGroupDescriptor){
                .layout = wgpuComputePipelineGetBindGroupLayout(pipeline, 0),
                .entryCount = 2, .entries = entries});
    }
    uint32_t groups = size / COPIED / GROUP;
    uint32_t columns = groups < 65535 ? groups : 32768;
    int64_t start = now();
    WGPUCommandEncoder encoder = wgpuDeviceCreateCommandEncoder(gpu.device, NULL);
    WGPUComputePassEncoder pass = wgpuCommandEncoderBeginComputePass(encoder, NULL);
    wgpuComputePassEncoderSetPipeline(pass, pipeline);
    wgpuComputePassEncoderSetBindGroup(pass, 0, group, 0, NULL);
    for (int i = 0; i < DISPATCHES; i++) {
        wgpuComputePassEncoderDispatchWorkgroups(pass, columns, (groups + columns - 1) / columns, 1);
    }
    wgpuComputePassEncoderEnd(pass);
    wgpuComputePassEncoderRelease(pass);
    submit(encoder);
    gpu_wait();
    report("all", now() - start);
}
