package graphics.wgpu;

import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.UseSet;
import java.util.ArrayList;
import java.util.List;

/// What a submit has to know of the objects that its commands use.
final class Used {
    private Used() {}

    /// {@return the gates of all that was used}
    static List<Gate> gates(UseSet uses) {
        var gates = new ArrayList<Gate>(uses.size());
        uses.forEach(
                object -> {
                    switch (object) {
                        case GPUBuffer buffer -> gates.add(buffer.gate);
                        case GPUTexture texture -> gates.add(texture.gate);
                        case GPUTextureView view -> gates.add(view.texture().gate);
                        case GPUBindGroup group -> gates.addAll(group.gates);
                        case GPUQuerySet queries -> gates.add(queries.gate);
                        case GPURenderBundle bundle -> gates.addAll(bundle.gates);
                        default -> {}
                    }
                });
        return gates;
    }

    /// {@return what brings the query sets among it their first values}
    static List<FirstValues> firstValues(UseSet uses) {
        var all = new ArrayList<FirstValues>(0);
        uses.forEach(
                object -> {
                    if (object instanceof GPUQuerySet queries
                            && queries.fresh()
                            && !queries.closed()) {
                        all.add(FirstValues.of(queries));
                    }
                });
        return all;
    }
}
