// Passes of any length, many threads, and many objects.
#include <pthread.h>

#include "peer.h"

enum { PAIRS = 10000, MOST_THREADS = 64 };

static pthread_barrier_t barrier;

// Short passes are recorded several times in a request, which takes some of the time itself.
void passes(int64_t n) {
    WGPUCommandBuffer commands[PAIRS];
    int64_t count = n < PAIRS ? PAIRS / n : 1;
    int64_t start = now();
    for (int64_t i = 0; i < count; i++) {
        commands[i] = record_pairs(n);
    }
    report("all", now() - start);
    submit_recorded(count, commands);
}

static void *record(void *unused) {
    (void)unused;
    pthread_barrier_wait(&barrier);
    return record_pairs(PAIRS);
}

void threads(int64_t n) {
    pthread_t made[MOST_THREADS];
    CHECK(n <= MOST_THREADS);
    WGPUCommandBuffer first = record_pairs(1);
    submit_recorded(1, &first);
    pthread_barrier_init(&barrier, NULL, n + 1);
    for (int64_t i = 0; i < n; i++) {
        CHECK(pthread_create(&made[i], NULL, record, NULL) == 0);
    }
    pthread_barrier_wait(&barrier);
    int64_t start = now();
    WGPUCommandBuffer recorded[MOST_THREADS];
    for (int64_t i = 0; i < n; i++) {
        pthread_join(made[i], (void **)&recorded[i]);
    }
    report("all", now() - start);
    submit_recorded(n, recorded);
    pthread_barrier_destroy(&barrier);
}

void live(int64_t n) {
    WGPUBuffer *buffers = malloc(n * sizeof *buffers);
    int64_t start = now();
    for (int64_t i = 0; i < n; i++) {
        buffers[i] = gpu_buffer(256, WGPUBufferUsage_CopyDst);
    }
    report("create", now() - start);
    start = now();
    for (int64_t i = 0; i < n; i++) {
        wgpuBufferRelease(buffers[i]);
    }
    report("close", now() - start);
    free(buffers);
}
