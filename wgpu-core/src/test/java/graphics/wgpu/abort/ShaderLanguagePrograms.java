package graphics.wgpu.abort;

import graphics.wgpu.GPUShaderError;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.extras.ShaderModules;
import graphics.wgpu.internal.GlslMacros;
import java.util.Map;

/// Mistakes in shaders in GLSL and SPIR-V.
final class ShaderLanguagePrograms {
    private ShaderLanguagePrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "make modules of what is no GLSL",
                lab -> {
                    for (var code :
                            new String[] {
                                "",
                                "\0",
                                "void",
                                "#version 450",
                                "#version 999\nvoid main() {}",
                                "#version 450\n#define X X\nvoid main() { X; }",
                                "#version 450\nvoid main() { for (;;) { } }}",
                                "#version 450\nvoid main() { \u00e9\ud83d\ude00 }"
                            }) {
                        lab.refusesWith(
                                GPUShaderError.class,
                                () ->
                                        ShaderModules.createShaderModuleGlsl(
                                                lab.device(),
                                                "g",
                                                ShaderStage.FRAGMENT,
                                                code,
                                                Map.of("A", "", "B", "1")),
                                "");
                    }
                });
        programs.add(
                "make modules of GLSL with macros that can't be",
                lab -> {
                    for (var name : new String[] {"", "\u00e9", "1", "a b", "f(x)"}) {
                        lab.refusesWith(
                                IllegalArgumentException.class,
                                () -> GlslMacros.check(Map.of(name, "1"), "defines"),
                                "defines has the key \"" + name + "\"");
                    }
                    for (var value :
                            new String[] {
                                "\u00e9",
                                "\0",
                                "1a",
                                "0x",
                                "99999999999",
                                "1.5.2",
                                "\"",
                                "#",
                                "@",
                                "\\",
                                "a\nb",
                                "/*",
                                "//",
                                "1e5",
                                "'",
                                "$",
                                "`"
                            }) {
                        lab.refusesWith(
                                IllegalArgumentException.class,
                                () -> macro(lab, value),
                                "it must be of names, numbers and operators");
                    }
                    for (var value :
                            new String[] {
                                "",
                                " ",
                                "1",
                                "1u",
                                "0xFFu",
                                "1.5",
                                "1.5e-3f",
                                "vec4(1.0, a.x, b[2], ~c)",
                                "a+b-c*d/e%f",
                                "{ x ? y : z; }",
                                "<<=",
                                "&&",
                                "!",
                                "^|"
                            }) {
                        macro(lab, value);
                    }
                });
        programs.add(
                "make modules of deeply nested GLSL",
                lab -> {
                    var deep = "(".repeat(100_000) + "1.0" + ")".repeat(100_000);
                    lab.refusesWith(
                            GPUShaderError.class,
                            () ->
                                    ShaderModules.createShaderModuleGlsl(
                                            lab.device(),
                                            "g",
                                            ShaderStage.FRAGMENT,
                                            "#version 450\nvoid main() { float f = "
                                                    + deep
                                                    + "; }"),
                            "Shader 'g' is nested 10000",
                            "levels deep; it must not be more than 4000");
                });
        programs.add(
                "make modules of what is no SPIR-V but begins like it",
                lab -> {
                    for (var words :
                            new int[][] {
                                {0x07230203, 0, 0, 0, 0},
                                {0x07230203, 0x00010000, 0, -1, 0},
                                {0x07230203, 0x00010000, 0, 5, 0, 0},
                                {0x07230203, 0x00010000, 0, 5, 0, -1},
                                {0x07230203, 0x00010000, 0, 5, 0, 0x00020011},
                                {0x07230203, 0x00010000, 0, 5, 0, 0x00050036, 1, 3, 0, 2}
                            }) {
                        // a header alone is a module with nothing in it
                        if (words.length > 5) {
                            lab.refusesWith(
                                    GPUShaderError.class,
                                    () ->
                                            ShaderModules.createShaderModuleSpirv(
                                                    lab.device(), "s", words),
                                    "");
                        } else {
                            ShaderModules.createShaderModuleSpirv(lab.device(), "s", words).close();
                        }
                    }
                });
    }

    private static void macro(Lab lab, String value) {
        ShaderModules.createShaderModuleGlsl(
                        lab.device(),
                        "g",
                        ShaderStage.VERTEX,
                        "#version 450\nvoid main() { gl_Position = vec4(0.0); }",
                        Map.of("A", value))
                .close();
    }
}
