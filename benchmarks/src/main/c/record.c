// Recording: what one encoder call costs, and finish.
#include "peer.h"

static const char *SHADER =
        "struct Uniforms { shift: vec4f };"
        "@group(0) @binding(0) var<uniform> u: Uniforms;"
        "@vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {"
        "  return vec4f(f32(i) * 0.001, 0.0, 0.0, 1.0) + u.shift; }"
        "@vertex fn vb(@location(0) p: vec4f) -> @builtin(position) vec4f { return p + u.shift; }"
        "@fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }"
        "@compute @workgroup_size(1) fn cs() { _ = u.shift; }";

static struct {
    WGPUTexture target;
    WGPUTextureView view;
    WGPURenderPipeline plain[2], vertices;
    WGPUComputePipeline compute;
    WGPUBindGroup group;
    WGPUBuffer uniforms, source, destination;
    WGPURenderBundle bundle;
} scene;

static WGPURenderPipeline pipeline(WGPUShaderModule shader, WGPUPipelineLayout layout, int vertices) {
    WGPUColorTargetState target = {
            .format = WGPUTextureFormat_RGBA8Unorm, .writeMask = WGPUColorWriteMask_All};
    WGPUFragmentState fragment = {
            .module = shader, .entryPoint = {"fs", 2}, .targetCount = 1, .targets = &target};
    WGPUVertexAttribute attribute = {.format = WGPUVertexFormat_Float32x4};
    WGPUVertexBufferLayout buffer = {.stepMode = WGPUVertexStepMode_Vertex,
            .arrayStride = 16, .attributeCount = 1, .attributes = &attribute};
    WGPURenderPipelineDescriptor descriptor = {
            .layout = layout,
            .vertex = {.module = shader,
                    .entryPoint = {vertices ? "vb" : "vs", 2},
                    .bufferCount = vertices ? 1 : 0,
                    .buffers = &buffer},
            .primitive = {.topology = WGPUPrimitiveTopology_TriangleList},
            .multisample = {.count = 1, .mask = 0xFFFFFFFF},
            .fragment = &fragment};
    return wgpuDeviceCreateRenderPipeline(gpu.device, &descriptor);
}

static WGPUCommandEncoder encoder(void) {
    return wgpuDeviceCreateCommandEncoder(gpu.device, NULL);
}

static WGPURenderPassEncoder begin(WGPUCommandEncoder encoder) {
    WGPURenderPassColorAttachment attachment = {
            .view = scene.view,
            .depthSlice = WGPU_DEPTH_SLICE_UNDEFINED,
            .loadOp = WGPULoadOp_Clear,
            .storeOp = WGPUStoreOp_Store};
    return wgpuCommandEncoderBeginRenderPass(encoder,
            &(WGPURenderPassDescriptor){.colorAttachmentCount = 1, .colorAttachments = &attachment});
}

static void make_bundle(void) {
    WGPUTextureFormat format = WGPUTextureFormat_RGBA8Unorm;
    WGPURenderBundleEncoder encoder = wgpuDeviceCreateRenderBundleEncoder(gpu.device,
            &(WGPURenderBundleEncoderDescriptor){
                    .colorFormatCount = 1, .colorFormats = &format, .sampleCount = 1});
    uint32_t offset = 0;
    wgpuRenderBundleEncoderSetPipeline(encoder, scene.plain[0]);
    wgpuRenderBundleEncoderSetBindGroup(encoder, 0, scene.group, 1, &offset);
    wgpuRenderBundleEncoderDraw(encoder, 3, 1, 0, 0);
    scene.bundle = wgpuRenderBundleEncoderFinish(encoder, NULL);
    wgpuRenderBundleEncoderRelease(encoder);
}

static void make_scene(void) {
    if (scene.view) {
        return;
    }
    scene.target = gpu_texture(64, 64, WGPUTextureUsage_RenderAttachment);
    scene.view = wgpuTextureCreateView(scene.target, NULL);
    scene.uniforms = gpu_buffer(256 * 256, WGPUBufferUsage_Uniform | WGPUBufferUsage_Vertex);
    scene.source = gpu_buffer(1024, WGPUBufferUsage_CopySrc);
    scene.destination = gpu_buffer(1024, WGPUBufferUsage_CopyDst);
    WGPUShaderModule shader = gpu_shader(SHADER);
    WGPUBindGroupLayoutEntry entry = {
            .visibility = WGPUShaderStage_Vertex | WGPUShaderStage_Compute,
            .buffer = {.type = WGPUBufferBindingType_Uniform, .hasDynamicOffset = 1}};
    WGPUBindGroupLayout layout = wgpuDeviceCreateBindGroupLayout(gpu.device,
            &(WGPUBindGroupLayoutDescriptor){.entryCount = 1, .entries = &entry});
    WGPUPipelineLayout pipelines = wgpuDeviceCreatePipelineLayout(gpu.device,
            &(WGPUPipelineLayoutDescriptor){.bindGroupLayoutCount = 1, .bindGroupLayouts = &layout});
    WGPUBindGroupEntry binding = {.buffer = scene.uniforms, .size = 16};
    scene.group = wgpuDeviceCreateBindGroup(gpu.device, &(WGPUBindGroupDescriptor){
            .layout = layout, .entryCount = 1, .entries = &binding});
    scene.plain[0] = pipeline(shader, pipelines, 0);
    scene.plain[1] = pipeline(shader, pipelines, 0);
    scene.vertices = pipeline(shader, pipelines, 1);
    scene.compute = wgpuDeviceCreateComputePipeline(gpu.device, &(WGPUComputePipelineDescriptor){
            .layout = pipelines, .compute = {.module = shader, .entryPoint = {"cs", 2}}});
    make_bundle();
}

/* What is not submitted is never freed. */
void submit_recorded(int64_t count, WGPUCommandBuffer *commands) {
    wgpuQueueSubmit(gpu.queue, count, commands);
    for (int64_t i = 0; i < count; i++) {
        wgpuCommandBufferRelease(commands[i]);
    }
    gpu_wait();
}

static WGPUCommandBuffer finish(WGPUCommandEncoder encoder) {
    WGPUCommandBuffer commands = wgpuCommandEncoderFinish(encoder, NULL);
    wgpuCommandEncoderRelease(encoder);
    return commands;
}

/* Records several times, one right after the other: the processor comes from waiting. */
static void measure(void (*recording)(WGPUCommandEncoder commands, int64_t n), int64_t n) {
    enum { TIMES = 4 };
    WGPUCommandBuffer commands[TIMES];
    int64_t encode = 0, total = 0;
    make_scene();
    for (int i = 0; i < TIMES; i++) {
        int64_t start = now();
        WGPUCommandEncoder fresh = encoder();
        recording(fresh, n);
        encode += now() - start;
        commands[i] = finish(fresh);
        total += now() - start;
    }
    report("encode", encode / TIMES);
    report("total", total / TIMES);
    submit_recorded(TIMES, commands);
}

static void end(WGPURenderPassEncoder pass) {
    wgpuRenderPassEncoderEnd(pass);
    wgpuRenderPassEncoderRelease(pass);
}

/* A pass that changes the offset of its bind group before each draw. */
static void draws(WGPUCommandEncoder commands, int64_t n) {
    WGPURenderPassEncoder pass = begin(commands);
    wgpuRenderPassEncoderSetPipeline(pass, scene.plain[0]);
    for (int64_t i = 0; i < n; i++) {
        uint32_t offset = (i & 255) << 8;
        wgpuRenderPassEncoderSetBindGroup(pass, 0, scene.group, 1, &offset);
        wgpuRenderPassEncoderDraw(pass, 3, 1, 0, 0);
    }
    end(pass);
}

void record_draws(int64_t n) {
    measure(draws, n);
}

WGPUCommandBuffer record_pairs(int64_t n) {
    make_scene();
    WGPUCommandEncoder commands = encoder();
    draws(commands, n);
    return finish(commands);
}

void draws_done(int64_t n) {
    make_scene();
    int64_t start = now();
    WGPUCommandBuffer commands = record_pairs(n);
    submit_recorded(1, &commands);
    report("all", now() - start);
}

static void pipelines(WGPUCommandEncoder commands, int64_t n) {
    WGPURenderPassEncoder pass = begin(commands);
    for (int64_t i = 0; i < n; i++) {
        wgpuRenderPassEncoderSetPipeline(pass, scene.plain[i & 1]);
    }
    end(pass);
}

void record_pipelines(int64_t n) {
    measure(pipelines, n);
}

static void vertex_buffers(WGPUCommandEncoder commands, int64_t n) {
    WGPURenderPassEncoder pass = begin(commands);
    for (int64_t i = 0; i < n; i++) {
        wgpuRenderPassEncoderSetVertexBuffer(pass, 0, scene.uniforms, (i & 255) << 8, 48);
    }
    end(pass);
}

void record_vertex_buffers(int64_t n) {
    measure(vertex_buffers, n);
}

static void dispatches(WGPUCommandEncoder commands, int64_t n) {
    WGPUComputePassEncoder pass = wgpuCommandEncoderBeginComputePass(commands, NULL);
    uint32_t offset = 0;
    wgpuComputePassEncoderSetPipeline(pass, scene.compute);
    wgpuComputePassEncoderSetBindGroup(pass, 0, scene.group, 1, &offset);
    for (int64_t i = 0; i < n; i++) {
        wgpuComputePassEncoderDispatchWorkgroups(pass, 1, 1, 1);
    }
    wgpuComputePassEncoderEnd(pass);
    wgpuComputePassEncoderRelease(pass);
}

void record_dispatches(int64_t n) {
    measure(dispatches, n);
}

static void bundles(WGPUCommandEncoder commands, int64_t n) {
    WGPURenderPassEncoder pass = begin(commands);
    for (int64_t i = 0; i < n; i++) {
        wgpuRenderPassEncoderExecuteBundles(pass, 1, &scene.bundle);
    }
    end(pass);
}

void record_bundles(int64_t n) {
    measure(bundles, n);
}

static void copies(WGPUCommandEncoder commands, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        wgpuCommandEncoderCopyBufferToBuffer(
                commands, scene.source, (i & 63) << 4, scene.destination, 0, 16);
    }
}

void record_copies(int64_t n) {
    measure(copies, n);
}

void frame(int64_t n) {
    make_scene();
    int64_t start = now();
    for (int64_t i = 0; i < n; i++) {
        WGPUTextureView view = wgpuTextureCreateView(scene.target, NULL);
        WGPUCommandEncoder commands = encoder();
        WGPURenderPassColorAttachment attachment = {
                .view = view,
                .depthSlice = WGPU_DEPTH_SLICE_UNDEFINED,
                .loadOp = WGPULoadOp_Clear,
                .storeOp = WGPUStoreOp_Store};
        WGPURenderPassEncoder pass = wgpuCommandEncoderBeginRenderPass(commands,
                &(WGPURenderPassDescriptor){
                        .colorAttachmentCount = 1, .colorAttachments = &attachment});
        uint32_t offset = 0;
        wgpuRenderPassEncoderSetPipeline(pass, scene.plain[0]);
        wgpuRenderPassEncoderSetBindGroup(pass, 0, scene.group, 1, &offset);
        wgpuRenderPassEncoderDraw(pass, 3, 1, 0, 0);
        wgpuRenderPassEncoderEnd(pass);
        wgpuRenderPassEncoderRelease(pass);
        WGPUCommandBuffer buffer = wgpuCommandEncoderFinish(commands, NULL);
        wgpuQueueSubmit(gpu.queue, 1, &buffer);
        wgpuCommandBufferRelease(buffer);
        wgpuCommandEncoderRelease(commands);
        wgpuTextureViewRelease(view);
    }
    report("submit", now() - start);
    gpu_wait();
    report("done", now() - start);
}
