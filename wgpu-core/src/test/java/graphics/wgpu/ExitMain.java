package graphics.wgpu;

import java.util.concurrent.CountDownLatch;

/// Ends in one of many ways, with the library in one of many states; run in a JVM of its own. Each
/// way must end it with the exit code 0.
final class ExitMain {
    /// The property with the name of the way.
    static final String WAY = "graphics.wgpu.test.way";

    private static final int GROUPS = 4000;

    private ExitMain() {}

    /// The ways.
    enum Way {
        /// `main` returns while a continuation runs.
        RETURN_IN_CALLBACK {
            @Override
            void end(GPUDevice device) throws Exception {
                var running = new CountDownLatch(1);
                var _ = map(device).mapAsync(MapMode.READ).thenRun(running::countDown);
                running.await();
            }
        },
        /// A continuation ends the JVM.
        EXIT_IN_CALLBACK {
            @Override
            void end(GPUDevice device) throws Exception {
                var _ = map(device).mapAsync(MapMode.READ).thenRun(() -> System.exit(0));
                Thread.sleep(60_000);
                System.exit(1);
            }
        },
        /// `main` returns while the GPU is at work and futures are open.
        WORK_IN_PROGRESS {
            @Override
            void end(GPUDevice device) {
                submit(device);
                var _ = map(device).mapAsync(MapMode.READ).thenRun(() -> {});
                var _ = device.queue().onSubmittedWorkDoneAsync().thenRun(() -> {});
            }
        },
        /// The JVM is ended while other threads wait for the GPU.
        OTHERS_WAIT {
            @Override
            void end(GPUDevice device) throws Exception {
                submit(device);
                for (int i = 0; i < 4; i++) {
                    Thread.ofPlatform().start(() -> device.queue().onSubmittedWorkDone());
                }
                System.exit(0);
            }
        },
        /// A listener for errors ends the JVM, and so does one for the loss of the device.
        EXIT_IN_LISTENER {
            @Override
            void end(GPUDevice device) throws Exception {
                var _ = device.lost().thenRun(() -> System.exit(0));
                device.destroy();
                Thread.sleep(60_000);
                System.exit(1);
            }
        },
        /// Pipelines are being made.
        COMPILING {
            @Override
            void end(GPUDevice device) {
                for (int i = 0; i < 8; i++) {
                    var module = device.createShaderModule(LONG_PROGRAM);
                    var _ =
                            device.createComputePipelineAsync(
                                    ComputePipelineDescriptor.of(
                                            AutoLayoutMode.AUTO, ProgrammableStage.of(module)));
                }
            }
        },
        /// All was closed before, as it should be.
        CLOSED {
            @Override
            void end(GPUDevice device) {
                submit(device);
                map(device).map(MapMode.READ);
                device.close();
                device.adapter().close();
            }
        };

        abstract void end(GPUDevice device) throws Exception;
    }

    private static final String LONG_PROGRAM =
            "@compute @workgroup_size(1) fn main() { var a = 1u;\n"
                    + "a = a * 3u + (a >> 3u);\n".repeat(1000)
                    + "}";

    public static void main(String[] args) throws Exception {
        var way = Way.valueOf(System.getProperty(WAY));
        var device = GPU.requestAdapter().requestDevice();
        device.onUncapturedError(error -> System.out.println("uncaptured: " + error));
        way.end(device);
        System.out.println("ended");
    }

    private static GPUBuffer map(GPUDevice device) {
        return device.createBuffer(8, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST));
    }

    private static void submit(GPUDevice device) {
        var usage = LongScene.RESULT_USAGE;
        LongScene.submit(device, GROUPS, device.createBuffer(LongScene.RESULT_BYTES, usage));
    }
}
