package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.GPUShaderError;
import java.util.Random;

/// Programs for the GPU that are none.
final class ShaderPrograms {
    private static final int DEEP = 20_000;

    private ShaderPrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "compile null and nothing",
                lab -> {
                    lab.illegal(
                            "ShaderModuleDescriptor.code is null; it must not be null",
                            () -> lab.device().createShaderModule(Absent.<String>value()));
                    lab.device().createShaderModule("").close();
                });
        programs.add(
                "compile a megabyte of garbage",
                lab -> {
                    var random = new Random(7);
                    var text = new StringBuilder();
                    while (text.length() < 1 << 20) {
                        text.appendCodePoint(1 + random.nextInt(0xD7FE));
                    }
                    wrong(lab, text.toString());
                    wrong(lab, "fn ".repeat(350_000));
                    wrong(lab, "\0".repeat(1 << 14));
                });
        programs.add(
                "compile strange characters",
                lab -> {
                    wrong(lab, "\0");
                    wrong(lab, "fn f() { let x = \uD83D\uDE00; }");
                    wrong(lab, "\uD83D");
                    wrong(lab, "fn f() {\u0000}");
                    lab.device().createShaderModule("// \uD83D\uDE00 \0 \u00e4\n").close();
                    lab.device().createShaderModule("fn \u00e4\u00f6\u4e00() {}").close();
                });
        deep(programs, "parentheses", "fn f() -> i32 { return ", "(", "1", ")", "; }");
        deep(programs, "blocks", "fn f() ", "{", "", "}", "");
        deep(programs, "array types", "var<private> a: ", "array<", "i32", ", 1>", ";");
        deep(programs, "unary minus", "fn f() -> i32 { return ", "- ", "1", "", "; }");
        deep(programs, "negations", "fn f() -> bool { return ", "!", "true", "", "; }");
        deep(programs, "sums", "fn f(x: i32) -> i32 { return x", " + x", "", "", "; }");
        deep(programs, "constant sums", "const c = 1", " + 1", "", "", ";");
        deep(
                programs,
                "else ifs",
                "fn f(x: i32) { if x == 0 {}",
                " else if x == 1 {}",
                "",
                "",
                "}");
        deep(programs, "ifs", "fn f(x: i32) { ", "if x == 0 { ", "", "}", "}");
        deep(programs, "loops", "fn f() { ", "loop { ", "break;", " break; }", "}");
        deep(programs, "calls", "fn f(x: i32) -> i32 { return ", "abs(", "x", ")", "; }");
        deep(programs, "indices", "fn f(x: i32) -> i32 { return x", "[0]", "", "", "; }");
        deep(programs, "pointers", "fn f(x: i32) { let y = ", "&*", "x", "", "; }");
        deep(programs, "comments", "", "/*", "", "*/", "fn f() {}");
        deep(programs, "templates", "var<private> x: ", "a<", "i32", ">", ";");
        deep(programs, "attributes", "@group(", "(", "0", ")", ") var<uniform> x: i32;");
        programs.add(
                "compile functions that call each other",
                lab -> {
                    wrong(lab, "fn f() { g(); } fn g() { f(); }");
                    wrong(lab, "fn f() { f(); }");
                    wrong(lab, "const a = b; const b = a;");
                    wrong(lab, "struct A { b: B } struct B { a: A }");
                    wrong(lab, "alias A = array<A, 2>;");
                });
        programs.add(
                "compile numbers that are too large",
                lab -> {
                    wrong(lab, "const c = 99999999999999999999999999999;");
                    wrong(lab, "const c = i32(1) << 32u;");
                    wrong(lab, "const c = 1 / 0;");
                    wrong(lab, "const c = 1.0e400;");
                    wrong(lab, "var<private> a: array<i32, -1>;");
                    wrong(lab, "var<private> a: array<i32, 0>;");
                    wrong(lab, "@compute @workgroup_size(0) fn f() {}");
                });
        programs.add(
                "compile 10000 functions and a long chain of them",
                lab -> {
                    var text = new StringBuilder("fn f0() {}\n");
                    for (int i = 1; i < 10_000; i++) {
                        text.append("fn f" + i + "() { f" + (i - 1) + "(); }\n");
                    }
                    either(lab, text.toString());
                });
        programs.add(
                "compile what is wrong in a scope",
                lab -> {
                    lab.device().pushErrorScope(ErrorFilter.VALIDATION);
                    var module = lab.device().createShaderModule("nonsense");
                    Lab.check(lab.device().popErrorScope() != null, "the mistake is not found");
                    Lab.check(module.getCompilationInfo().messages().size() == 1, "it says what");
                });
    }

    private static void wrong(Lab lab, String code) {
        lab.refusesWith(GPUShaderError.class, () -> lab.device().createShaderModule(code));
    }

    /// Compiles what may be right or wrong, as implementations may have limits.
    private static void either(Lab lab, String code) {
        try {
            lab.device().createShaderModule(code).close();
        } catch (GPUShaderError e) {
            Lab.check(!e.message().isEmpty(), "it says why");
        }
    }

    private static void deep(
            Programs programs,
            String what,
            String head,
            String open,
            String middle,
            String close,
            String tail) {
        programs.add(
                "compile deeply nested " + what,
                lab -> {
                    for (int depth : new int[] {100, 1000, DEEP}) {
                        either(
                                lab,
                                head + open.repeat(depth) + middle + close.repeat(depth) + tail);
                    }
                });
    }
}
