#include "peer.h"

Gpu gpu;

static void got_adapter(
        WGPURequestAdapterStatus status, WGPUAdapter adapter, WGPUStringView message, void *to, void *unused) {
    (void)unused;
    if (status != WGPURequestAdapterStatus_Success) {
        fprintf(stderr, "no adapter: %.*s\n", (int)message.length, message.data);
        exit(1);
    }
    *(WGPUAdapter *)to = adapter;
}

static void got_device(
        WGPURequestDeviceStatus status, WGPUDevice device, WGPUStringView message, void *to, void *unused) {
    (void)unused;
    if (status != WGPURequestDeviceStatus_Success) {
        fprintf(stderr, "no device: %.*s\n", (int)message.length, message.data);
        exit(1);
    }
    *(WGPUDevice *)to = device;
}

void gpu_start(void) {
    if (gpu.device) {
        return;
    }
    gpu.instance = wgpuCreateInstance(NULL);
    CHECK(gpu.instance);
    WGPURequestAdapterOptions options = {.powerPreference = WGPUPowerPreference_HighPerformance};
    wgpuInstanceRequestAdapter(gpu.instance, &options, (WGPURequestAdapterCallbackInfo){
            .mode = WGPUCallbackMode_AllowSpontaneous, .callback = got_adapter, .userdata1 = &gpu.adapter});
    CHECK(gpu.adapter);
    wgpuAdapterRequestDevice(gpu.adapter, NULL, (WGPURequestDeviceCallbackInfo){
            .mode = WGPUCallbackMode_AllowSpontaneous, .callback = got_device, .userdata1 = &gpu.device});
    CHECK(gpu.device);
    gpu.queue = wgpuDeviceGetQueue(gpu.device);
}

void gpu_wait(void) {
    wgpuDevicePoll(gpu.device, 1, NULL);
}

WGPUBuffer gpu_buffer(uint64_t size, WGPUBufferUsage usage) {
    WGPUBuffer buffer =
            wgpuDeviceCreateBuffer(gpu.device, &(WGPUBufferDescriptor){.usage = usage, .size = size});
    CHECK(buffer);
    return buffer;
}

WGPUTexture gpu_texture(uint32_t width, uint32_t height, WGPUTextureUsage usage) {
    WGPUTexture texture = wgpuDeviceCreateTexture(gpu.device, &(WGPUTextureDescriptor){
            .usage = usage,
            .dimension = WGPUTextureDimension_2D,
            .size = {width, height, 1},
            .format = WGPUTextureFormat_RGBA8Unorm,
            .mipLevelCount = 1,
            .sampleCount = 1});
    CHECK(texture);
    return texture;
}

WGPUShaderModule gpu_shader(const char *code) {
    WGPUShaderSourceWGSL source = {
            .chain.sType = WGPUSType_ShaderSourceWGSL, .code = {code, WGPU_STRLEN}};
    WGPUShaderModule module = wgpuDeviceCreateShaderModule(
            gpu.device, &(WGPUShaderModuleDescriptor){.nextInChain = &source.chain});
    CHECK(module);
    return module;
}
