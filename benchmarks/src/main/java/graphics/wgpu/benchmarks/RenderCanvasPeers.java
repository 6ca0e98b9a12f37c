package graphics.wgpu.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The canvases of wgpu-py: rendercanvas, with two toolkits.
///
/// @param python a Python that has wgpu-py
/// @param own whether it is this benchmark's, so that packages may be installed there
/// @param program the peer
/// @param setup what prepares it
record RenderCanvasPeers(String python, boolean own, Path program, Setup setup) {
    private static final String RENDERCANVAS = "rendercanvas==2.7.2";
    private static final String GLFW = "glfw==2.11.0";

    /// Not 6.12.0: it drops references to True with each frame, until Python before 3.12 ends.
    private static final String QT = "PySide6-Essentials==6.10.3";

    /// {@return the command of each that draws here}
    Map<PeerKind, List<String>> commands() {
        var commands = new EnumMap<PeerKind, List<String>>(PeerKind.class);
        add(commands, PeerKind.RENDERCANVAS_GLFW, "glfw", GLFW);
        add(commands, PeerKind.RENDERCANVAS_QT, "qt", QT);
        return commands;
    }

    private void add(
            Map<PeerKind, List<String>> commands, PeerKind kind, String toolkit, String needed) {
        var command = List.of(python, program.toString(), toolkit);
        if (setup.draws(command) || (own && install(needed) && setup.draws(command))) {
            commands.put(kind, command);
        } else {
            System.err.printf(
                    "There is no %s to compare with: %s is missing or it did not draw, see %s.%n",
                    kind.title(), needed, setup.log());
        }
    }

    private boolean install(String needed) {
        var command = new ArrayList<>(List.of(python, "-m", "pip", "install", "-q"));
        command.addAll(List.of(RENDERCANVAS, needed));
        return setup.succeeds(command);
    }
}
