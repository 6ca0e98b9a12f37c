package graphics.wgpu.abort;

import java.util.LinkedHashMap;
import java.util.Map;

/// All programs of the abort suite, by name.
final class Programs {
    private final Map<String, Program> programs = new LinkedHashMap<>();

    private Programs() {}

    /// Adds a program.
    ///
    /// @param name a sentence that says what it does
    void add(String name, Program program) {
        if (programs.put(name, program) != null) {
            throw new IllegalArgumentException("two programs are called: " + name);
        }
    }

    static Map<String, Program> all() {
        var all = new Programs();
        AdapterPrograms.addTo(all);
        BindingPrograms.addTo(all);
        BufferPrograms.addTo(all);
        CanvasPrograms.addTo(all);
        ClosedPrograms.addTo(all);
        CopyPrograms.addTo(all);
        ExtrasPrograms.addTo(all);
        ForeignPrograms.addTo(all);
        MappingPrograms.addTo(all);
        PassPrograms.addTo(all);
        PipelinePrograms.addTo(all);
        QueueWritePrograms.addTo(all);
        RenderPassPrograms.addTo(all);
        RenderPipelinePrograms.addTo(all);
        ShaderLanguagePrograms.addTo(all);
        ShaderPrograms.addTo(all);
        SubmitPrograms.addTo(all);
        SubmitResourcePrograms.addTo(all);
        TextureCopyPrograms.addTo(all);
        TexturePrograms.addTo(all);
        TextureWritePrograms.addTo(all);
        ViewPrograms.addTo(all);
        WindowPrograms.addTo(all);
        return all.programs;
    }
}
