// What the cases share: a device, and the clock. See the package documentation for the protocol.
#ifndef PEER_H
#define PEER_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <webgpu.h>
#include <wgpu.h>

// Results of one request: name and nanoseconds each.
void report(const char *name, int64_t nanoseconds);

// Fails aloud: a benchmark that goes on after an error measures nothing.
#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

static inline int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

typedef struct {
    WGPUInstance instance;
    WGPUAdapter adapter;
    WGPUDevice device;
    WGPUQueue queue;
} Gpu;

extern Gpu gpu;

// A triangle, in WGSL.
extern const char *TRIANGLE;

void gpu_start(void);
void gpu_wait(void);
WGPUBuffer gpu_buffer(uint64_t size, WGPUBufferUsage usage);
WGPUTexture gpu_texture(uint32_t width, uint32_t height, WGPUTextureUsage usage);
WGPUShaderModule gpu_shader(const char *code);

void record_draws(int64_t n);
void record_pipelines(int64_t n);
void record_vertex_buffers(int64_t n);
void record_dispatches(int64_t n);
void record_bundles(int64_t n);
void record_copies(int64_t n);
void frame(int64_t n);
void draws_done(int64_t n);
void frames_in_turn(int64_t height);
void frames_overlapped(int64_t height);
void compute_copy(int64_t size);
void present(int64_t height);
void passes(int64_t n);
void threads(int64_t n);
void live(int64_t n);

// Records and finishes pairs of setBindGroup and draw.
WGPUCommandBuffer record_pairs(int64_t n);
void submit_recorded(int64_t count, WGPUCommandBuffer *commands);
void read_buffer(int64_t size);
void read_fresh(int64_t size);
void read_texture(int64_t size);
void write_buffer(int64_t size);
void write_texture(int64_t size);
void write_mapped(int64_t size);

#endif
