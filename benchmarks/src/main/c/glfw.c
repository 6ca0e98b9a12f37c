// Frames on a window of GLFW, whose library WGPU_GLFW names: there are no headers to compile with.
#include <dlfcn.h>

#include "peer.h"

enum { CLIENT_API = 0x22001, DECORATED = 0x20005, SINGLE_FRAMES = 15 };

static struct {
    int (*init)(void);
    void (*hint)(int hint, int value);
    void *(*create)(int width, int height, const char *title, void *monitor, void *share);
    void (*size)(void *window, int width, int height);
    void (*pixels)(void *window, int *width, int *height);
    void (*poll)(void);
    void *(*display)(void);
    unsigned long (*window)(void *window);
} glfw;

static void *window;
static WGPUSurface surface;
static WGPURenderPipeline pipeline;
static WGPUTextureFormat format;

static void *symbol(void *library, const char *name) {
    void *found = dlsym(library, name);
    CHECK(found);
    return found;
}

static int open_window(void) {
    if (surface) {
        return 1;
    }
    const char *path = getenv("WGPU_GLFW");
    void *library = path ? dlopen(path, RTLD_NOW) : NULL;
    if (!library) {
        return 0;
    }
    *(void **)&glfw.init = symbol(library, "glfwInit");
    *(void **)&glfw.hint = symbol(library, "glfwWindowHint");
    *(void **)&glfw.create = symbol(library, "glfwCreateWindow");
    *(void **)&glfw.size = symbol(library, "glfwSetWindowSize");
    *(void **)&glfw.pixels = symbol(library, "glfwGetFramebufferSize");
    *(void **)&glfw.poll = symbol(library, "glfwPollEvents");
    *(void **)&glfw.display = symbol(library, "glfwGetX11Display");
    *(void **)&glfw.window = symbol(library, "glfwGetX11Window");
    CHECK(glfw.init());
    glfw.hint(CLIENT_API, 0);
    glfw.hint(DECORATED, 0);
    window = glfw.create(640, 480, "benchmark", NULL, NULL);
    CHECK(window);
    WGPUSurfaceSourceXlibWindow source = {.chain.sType = WGPUSType_SurfaceSourceXlibWindow,
            .display = glfw.display(), .window = glfw.window(window)};
    surface = wgpuInstanceCreateSurface(
            gpu.instance, &(WGPUSurfaceDescriptor){.nextInChain = &source.chain});
    CHECK(surface);
    WGPUSurfaceCapabilities capabilities = {0};
    wgpuSurfaceGetCapabilities(surface, gpu.adapter, &capabilities);
    format = capabilities.formats[0];
    wgpuSurfaceCapabilitiesFreeMembers(capabilities);
    WGPUShaderModule shader = gpu_shader(TRIANGLE);
    WGPUColorTargetState target = {.format = format, .writeMask = WGPUColorWriteMask_All};
    WGPUFragmentState fragment = {.module = shader,
            .entryPoint = {NULL, WGPU_STRLEN}, .targetCount = 1, .targets = &target};
    pipeline = wgpuDeviceCreateRenderPipeline(gpu.device, &(WGPURenderPipelineDescriptor){
            .vertex = {.module = shader, .entryPoint = {NULL, WGPU_STRLEN}},
            .primitive = {.topology = WGPUPrimitiveTopology_TriangleList},
            .multisample = {.count = 1, .mask = 0xFFFFFFFF},
            .fragment = &fragment});
    return 1;
}

static int resize(int width, int height) {
    int w = 0, h = 0;
    glfw.size(window, width, height);
    for (int64_t end = now() + 5000000000LL; w != width || h != height;) {
        if (now() > end) {
            return 0;
        }
        glfw.poll();
        glfw.pixels(window, &w, &h);
    }
    wgpuSurfaceConfigure(surface, &(WGPUSurfaceConfiguration){.device = gpu.device,
            .format = format, .usage = WGPUTextureUsage_RenderAttachment, .width = width,
            .height = height, .presentMode = WGPUPresentMode_Immediate});
    return 1;
}

static void draw(void) {
    glfw.poll();
    WGPUSurfaceTexture texture = {0};
    wgpuSurfaceGetCurrentTexture(surface, &texture);
    CHECK(texture.texture);
    WGPUTextureView view = wgpuTextureCreateView(texture.texture, NULL);
    WGPUCommandEncoder encoder = wgpuDeviceCreateCommandEncoder(gpu.device, NULL);
    WGPURenderPassColorAttachment attachment = {.view = view,
            .depthSlice = WGPU_DEPTH_SLICE_UNDEFINED,
            .loadOp = WGPULoadOp_Clear,
            .storeOp = WGPUStoreOp_Store};
    WGPURenderPassEncoder pass = wgpuCommandEncoderBeginRenderPass(encoder,
            &(WGPURenderPassDescriptor){.colorAttachmentCount = 1, .colorAttachments = &attachment});
    wgpuRenderPassEncoderSetPipeline(pass, pipeline);
    wgpuRenderPassEncoderDraw(pass, 3, 1, 0, 0);
    wgpuRenderPassEncoderEnd(pass);
    wgpuRenderPassEncoderRelease(pass);
    WGPUCommandBuffer buffer = wgpuCommandEncoderFinish(encoder, NULL);
    wgpuQueueSubmit(gpu.queue, 1, &buffer);
    wgpuCommandBufferRelease(buffer);
    wgpuCommandEncoderRelease(encoder);
    wgpuSurfacePresent(surface);
    wgpuTextureViewRelease(view);
    wgpuTextureRelease(texture.texture);
}

static int64_t cpu(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static int earlier(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

void present(int64_t height) {
    if (!open_window() || !resize(height == 480 ? 640 : height * 16 / 9, height)) {
        return;
    }
    for (int64_t end = now() + 300000000; now() < end;) {
        draw();
    }
    int64_t start = now(), used = cpu(), frames = 0;
    for (; now() < start + 800000000; frames++) {
        draw();
    }
    report("frame", (now() - start) / frames);
    report("cpu", (cpu() - used) / frames);
    int64_t times[SINGLE_FRAMES];
    for (int i = 0; i < SINGLE_FRAMES; i++) {
        nanosleep(&(struct timespec){.tv_nsec = 8000000}, NULL);
        times[i] = now();
        draw();
        times[i] = now() - times[i];
    }
    qsort(times, SINGLE_FRAMES, sizeof *times, earlier);
    report("latency", times[SINGLE_FRAMES / 2]);
}
