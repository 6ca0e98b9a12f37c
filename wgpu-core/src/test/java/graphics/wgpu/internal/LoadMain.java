package graphics.wgpu.internal;

/// Loads the library and prints its version and origin; run in a JVM of its own.
final class LoadMain {

    private LoadMain() {}

    public static void main(String[] args) {
        System.out.println(Natives.version());
        System.out.println(Natives.origin());
        System.out.println("desktop " + ModuleLayer.boot().findModule("java.desktop").isPresent());
    }
}
