package graphics.wgpu.canvas.swing;

import graphics.wgpu.canvas.UpdateMode;

/// Ends the program while frames are in flight.
final class ExitMain {
    private ExitMain() {}

    public static void main(String[] arguments) {
        var canvas = CanvasKind.valueOf(arguments[0]).create();
        var window = TestWindow.of(canvas, 320, 240);
        var format = TestScene.configure(canvas);
        var quarters = TestScene.quarters(canvas, format);
        canvas.updateMode(UpdateMode.FASTEST);
        canvas.requestDraw(quarters);
        Edt.await("it draws", () -> canvas.statistics().frames() > 10);
        switch (arguments[1]) {
            case "dispose" -> Edt.run(window.frame()::dispose);
            case "event" -> Edt.run(() -> System.exit(0));
            case "system" -> System.exit(0);
            case "frame" ->
                    canvas.requestDraw(
                            () -> {
                                quarters.run();
                                System.exit(0);
                            });
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }
}
