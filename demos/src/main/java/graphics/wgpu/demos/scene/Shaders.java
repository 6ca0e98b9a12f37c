package graphics.wgpu.demos.scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads shaders that lie beside a class.
public final class Shaders {
    private Shaders() {}

    /// {@return the text of some files, one after the other}
    ///
    /// @param owner the class beside which they lie
    /// @param names the files' names, without `.wgsl`
    public static String read(Class<?> owner, String... names) {
        var text = new StringBuilder();
        for (var name : names) {
            try (var in = owner.getResourceAsStream(name + ".wgsl")) {
                if (in == null) {
                    throw new IllegalArgumentException("no shader " + name + " beside " + owner);
                }
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }
}
