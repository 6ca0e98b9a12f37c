package graphics.wgpu.internal;

import graphics.wgpu.GPU;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.extras.Dx12Compiler;
import graphics.wgpu.extras.InstanceBackend;
import graphics.wgpu.extras.InstanceExtras;
import graphics.wgpu.extras.InstanceFlag;

/// Sets the native library up and lists the adapters; run in a JVM of its own.
final class InstanceExtrasMain {
    private InstanceExtrasMain() {}

    public static void main(String[] args) {
        var extras =
                InstanceExtras.of()
                        .withFlags(InstanceFlag.values())
                        .withDx12Compiler(Dx12Compiler.DXC, "no/such/folder")
                        .withGles3MinorVersion(2)
                        .withBudgets(90, 100);
        if (!args[0].isEmpty()) {
            extras = extras.withBackends(InstanceBackend.valueOf(args[0]));
        }
        InstanceExtras.of().setInstanceExtras();
        extras.setInstanceExtras();
        for (var adapter : GPU.enumerateAdapters()) {
            System.out.println("adapter on " + adapter.info().backend());
            adapter.close();
        }
        System.out.println("made " + Instance.made());
        try {
            extras.setInstanceExtras();
        } catch (GPUValidationError e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
