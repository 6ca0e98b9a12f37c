// Data to the GPU and back.
#include "peer.h"

// RGBA texels in rows of this many.
enum { TEXTURE_WIDTH = 8192 };

static void mapped(WGPUMapAsyncStatus status, WGPUStringView message, void *to, void *unused) {
    (void)message;
    (void)unused;
    CHECK(status == WGPUMapAsyncStatus_Success);
    *(int *)to = 1;
}

// What is small is read many times in a request: a program that reads goes on reading, and the
// first reads after the others' turn are slower.
static int64_t reads(int64_t size) {
    int64_t read = 64 << 20;
    return size < read ? read / size : 1;
}

// What is small is written several times in a request, which takes some of the time itself; all
// wait in memory for the end of the request.
static int64_t writes(int64_t size) {
    int64_t written = 4 << 20;
    return size < written ? written / size : 1;
}

static const void *map(WGPUBuffer staging, int64_t size) {
    int done = 0;
    wgpuBufferMapAsync(staging, WGPUMapMode_Read, 0, size, (WGPUBufferMapCallbackInfo){
            .mode = WGPUCallbackMode_AllowProcessEvents, .callback = mapped, .userdata1 = &done});
    gpu_wait();
    CHECK(done);
    return wgpuBufferGetConstMappedRange(staging, 0, size);
}

static void submit(WGPUCommandEncoder encoder) {
    WGPUCommandBuffer buffer = wgpuCommandEncoderFinish(encoder, NULL);
    wgpuQueueSubmit(gpu.queue, 1, &buffer);
    wgpuCommandBufferRelease(buffer);
    wgpuCommandEncoderRelease(encoder);
}

// What is kept from one request of a size to the next.
static int64_t kept;
static WGPUBuffer data, staging;
static WGPUTexture texture;
static char *host;

static void keep(int64_t size) {
    if (kept == size) {
        return;
    }
    if (kept) {
        wgpuBufferRelease(data);
        wgpuBufferRelease(staging);
        wgpuTextureRelease(texture);
        free(host);
    }
    kept = size;
    data = gpu_buffer(size, WGPUBufferUsage_CopySrc | WGPUBufferUsage_CopyDst);
    staging = gpu_buffer(size, WGPUBufferUsage_MapRead | WGPUBufferUsage_CopyDst);
    texture = gpu_texture(TEXTURE_WIDTH, size / 4 / TEXTURE_WIDTH,
            WGPUTextureUsage_CopySrc | WGPUTextureUsage_CopyDst);
    host = malloc(size);
    memset(host, 1, size);
}

static void read_into(char *to, int64_t size) {
    WGPUCommandEncoder encoder = wgpuDeviceCreateCommandEncoder(gpu.device, NULL);
    wgpuCommandEncoderCopyBufferToBuffer(encoder, data, 0, staging, 0, size);
    submit(encoder);
    memcpy(to, map(staging, size), size);
    wgpuBufferUnmap(staging);
}

void read_buffer(int64_t size) {
    keep(size);
    int64_t start = now();
    for (int64_t i = 0; i < reads(size); i++) {
        read_into(host, size);
    }
    report("reused", now() - start);
}

void read_fresh(int64_t size) {
    keep(size);
    int64_t start = now();
    for (int64_t i = 0; i < reads(size); i++) {
        char *fresh = malloc(size);
        read_into(fresh, size);
        free(fresh);
    }
    report("fresh", now() - start);
}

void read_texture(int64_t size) {
    keep(size);
    uint32_t rows = size / 4 / TEXTURE_WIDTH;
    int64_t start = now();
    for (int64_t i = 0; i < reads(size); i++) {
        WGPUCommandEncoder encoder = wgpuDeviceCreateCommandEncoder(gpu.device, NULL);
        wgpuCommandEncoderCopyTextureToBuffer(encoder,
                &(WGPUTexelCopyTextureInfo){.texture = texture},
                &(WGPUTexelCopyBufferInfo){.buffer = staging,
                        .layout = {.bytesPerRow = 4 * TEXTURE_WIDTH, .rowsPerImage = rows}},
                &(WGPUExtent3D){TEXTURE_WIDTH, rows, 1});
        submit(encoder);
        memcpy(host, map(staging, size), size);
        wgpuBufferUnmap(staging);
    }
    report("reused", now() - start);
}

void write_buffer(int64_t size) {
    keep(size);
    int64_t start = now();
    for (int64_t i = 0; i < writes(size); i++) {
        wgpuQueueWriteBuffer(gpu.queue, data, 0, host, size);
    }
    report("call", now() - start);
    wgpuQueueSubmit(gpu.queue, 0, NULL);
    gpu_wait();
    report("done", now() - start);
}

void write_texture(int64_t size) {
    keep(size);
    uint32_t rows = size / 4 / TEXTURE_WIDTH;
    int64_t start = now();
    for (int64_t i = 0; i < writes(size); i++) {
        wgpuQueueWriteTexture(gpu.queue, &(WGPUTexelCopyTextureInfo){.texture = texture}, host,
                size,
                &(WGPUTexelCopyBufferLayout){
                        .bytesPerRow = 4 * TEXTURE_WIDTH, .rowsPerImage = rows},
                &(WGPUExtent3D){TEXTURE_WIDTH, rows, 1});
    }
    report("call", now() - start);
    wgpuQueueSubmit(gpu.queue, 0, NULL);
    gpu_wait();
    report("done", now() - start);
}

void write_mapped(int64_t size) {
    keep(size);
    int64_t start = now();
    for (int64_t i = 0; i < writes(size); i++) {
        WGPUBuffer upload = wgpuDeviceCreateBuffer(gpu.device, &(WGPUBufferDescriptor){
                .usage = WGPUBufferUsage_CopySrc, .size = size, .mappedAtCreation = 1});
        memcpy(wgpuBufferGetMappedRange(upload, 0, size), host, size);
        wgpuBufferUnmap(upload);
        wgpuBufferRelease(upload);
    }
    report("call", now() - start);
}
