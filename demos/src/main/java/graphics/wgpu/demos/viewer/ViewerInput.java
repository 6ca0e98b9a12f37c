package graphics.wgpu.demos.viewer;

import graphics.wgpu.canvas.DoubleClickEvent;
import graphics.wgpu.canvas.KeyEvent;
import graphics.wgpu.canvas.Modifiers;
import graphics.wgpu.canvas.PointerEvent;
import graphics.wgpu.canvas.RenderCanvas;
import graphics.wgpu.canvas.WheelEvent;
import graphics.wgpu.demos.volume.ColorMap;
import graphics.wgpu.demos.volume.Look;
import graphics.wgpu.demos.volume.RenderMode;
import java.util.List;

/// Mouse and keys on the picture, the same in every toolkit.
///
/// Left button: orbit, with shift: pan. Middle button: pan. Right button: window and level. Wheel:
/// zoom. Double click: the first view again.
final class ViewerInput {
    /// For people, in one line.
    static final String HELP =
            "Drag: orbit · Shift or middle button: pan · Right button: window/level · Wheel: zoom";

    private static final List<RenderMode> MODES = List.of(RenderMode.values());
    private static final List<ColorMap> COLORS = List.of(ColorMap.values());

    private enum Drag {
        NONE,
        ORBIT,
        PAN,
        WINDOW
    }

    private final RenderCanvas canvas;
    private final ViewerModel model;
    private Drag drag = Drag.NONE;
    private double x;
    private double y;

    private ViewerInput(RenderCanvas canvas, ViewerModel model) {
        this.canvas = canvas;
        this.model = model;
    }

    /// Lets a canvas's events change a model.
    static void connect(RenderCanvas canvas, ViewerModel model) {
        var input = new ViewerInput(canvas, model);
        canvas.on(PointerEvent.class, input::pointer);
        canvas.on(WheelEvent.class, input::wheel);
        canvas.on(KeyEvent.class, input::key);
        canvas.on(DoubleClickEvent.class, event -> model.resetCamera());
    }

    private void pointer(PointerEvent event) {
        switch (event.kind()) {
            case DOWN -> {
                drag = drag(event);
                x = event.x();
                y = event.y();
            }
            case UP -> drag = Drag.NONE;
            case MOVE -> move(event.x() - x, event.y() - y, event);
            case ENTER, LEAVE -> {}
        }
    }

    private static Drag drag(PointerEvent event) {
        return switch (event.button()) {
            case 1 -> event.modifiers().has(Modifiers.SHIFT) ? Drag.PAN : Drag.ORBIT;
            case 2 -> Drag.WINDOW;
            case 3 -> Drag.PAN;
            default -> Drag.NONE;
        };
    }

    private void move(double dx, double dy, PointerEvent event) {
        var height = Math.max(canvas.logicalHeight(), 1);
        var right = (float) (dx / height);
        var down = (float) (dy / height);
        switch (drag) {
            case NONE -> {}
            // The picture's height is half a turn.
            case ORBIT ->
                    model.changeCamera(
                            camera ->
                                    camera.orbit(-right * (float) Math.PI, down * (float) Math.PI));
            case PAN -> model.changeCamera(camera -> camera.pan(-right, down));
            case WINDOW ->
                    model.changeLook(
                            look ->
                                    look.withWindow(
                                            look.level() + down * 0.7f,
                                            look.width() + right * 0.7f));
        }
        x = event.x();
        y = event.y();
    }

    private void wheel(WheelEvent event) {
        var factor = (float) Math.exp(event.dy() / WheelEvent.NOTCH * 0.12);
        model.changeCamera(camera -> camera.zoom(factor));
    }

    private void key(KeyEvent event) {
        if (event.kind() == KeyEvent.Kind.DOWN && !event.modifiers().has(Modifiers.CONTROL)) {
            key(event.key());
        }
    }

    /// Does what a key stands for.
    private void key(String key) {
        switch (key) {
            case "1", "2", "3", "4" ->
                    model.changeLook(look -> look.withMode(MODES.get(key.charAt(0) - '1')));
            case "c" -> model.changeLook(ViewerInput::nextColors);
            case "x" -> model.changeLook(look -> look.withCut(!look.cut()));
            case "r" -> {
                model.resetCamera();
                model.resetLook();
            }
            case "[" -> nudge(LookSlider.WIDTH, -0.03);
            case "]" -> nudge(LookSlider.WIDTH, 0.03);
            case "-" -> nudge(LookSlider.LEVEL, -0.02);
            case "=", "+" -> nudge(LookSlider.LEVEL, 0.02);
            case "," -> nudge(LookSlider.ISO, -0.02);
            case "." -> nudge(LookSlider.ISO, 0.02);
            case "o" -> nudge(LookSlider.OPACITY, -0.05);
            case "p" -> nudge(LookSlider.OPACITY, 0.05);
            case "ArrowLeft" -> orbit(-1, 0);
            case "ArrowRight" -> orbit(1, 0);
            case "ArrowUp" -> orbit(0, 1);
            case "ArrowDown" -> orbit(0, -1);
            default -> {}
        }
    }

    private void orbit(int right, int up) {
        var angle = (float) Math.toRadians(6);
        model.changeCamera(camera -> camera.orbit(right * angle, up * angle));
    }

    private void nudge(LookSlider slider, double by) {
        model.changeLook(look -> slider.set(look, slider.get(look) + by));
    }

    private static Look nextColors(Look look) {
        return look.withColorMap(COLORS.get((COLORS.indexOf(look.colorMap()) + 1) % COLORS.size()));
    }
}
