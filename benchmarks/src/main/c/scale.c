// Many threads, and many objects.
#include <pthread.h>

#include "peer.h"

enum { PAIRS = 10000, MOST_THREADS = 64 };

static pthread_barrier_t barrier;

static void *record(void *unused) {
    (void)unused;
    pthread_barrier_wait(&barrier);
    record_pairs(PAIRS);
    return NULL;
}

void threads(int64_t n) {
    pthread_t made[MOST_THREADS];
    CHECK(n <= MOST_THREADS);
    record_pairs(1);
    pthread_barrier_init(&barrier, NULL, n + 1);
    for (int64_t i = 0; i < n; i++) {
        CHECK(pthread_create(&made[i], NULL, record, NULL) == 0);
    }
    pthread_barrier_wait(&barrier);
    int64_t start = now();
    for (int64_t i = 0; i < n; i++) {
        pthread_join(made[i], NULL);
    }
    report("all", now() - start);
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
