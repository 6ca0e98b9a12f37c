// Answers requests from standard input: a case and a size on a line, results on a line.
#include "peer.h"

static const struct {
    const char *name;
    void (*run)(int64_t size);
} CASES[] = {
        {"draws", record_draws},
        {"pipelines", record_pipelines},
        {"vertex-buffers", record_vertex_buffers},
        {"dispatches", record_dispatches},
        {"bundles", record_bundles},
        {"copies", record_copies},
        {"frame", frame},
        {"read-buffer", read_buffer},
        {"read-fresh", read_fresh},
        {"read-texture", read_texture},
        {"write-buffer", write_buffer},
        {"write-texture", write_texture},
        {"write-mapped", write_mapped},
        {"frames-in-turn", frames_in_turn},
        {"frames-overlapped", frames_overlapped},
        {"draws-done", draws_done},
        {"compute-copy", compute_copy},
        {"present", present},
        {"passes", passes},
        {"threads", threads},
        {"live", live},
};

void report(const char *name, int64_t nanoseconds) {
    printf("%s=%lld ", name, (long long)nanoseconds);
}

int main(int argc, char **argv) {
    if (argc > 1) {
        if (strcmp(argv[1], "start") == 0) {
            gpu_start();
        }
        puts("ready");
        return 0;
    }
    char name[64];
    long long size;
    while (scanf("%63s %lld", name, &size) == 2) {
        int found = 0;
        for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
            if (strcmp(CASES[i].name, name) == 0) {
                gpu_start();
                CASES[i].run(size);
                found = 1;
            }
        }
        printf(found ? "\n" : "unknown\n");
        fflush(stdout);
    }
    return 0;
}
