package graphics.wgpu;

import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import java.util.ArrayList;
import java.util.List;

/// Resources bound together, for shaders to use.
///
/// Corresponds to WebGPU's `GPUBindGroup`. All methods may be called from any thread.
public final class GPUBindGroup extends GPUObjectBase {
    final GPUDevice device;

    /// The gates of the buffers and textures in it.
    final List<Gate> gates;

    GPUBindGroup(GPUDevice device, long address, String label, List<BindGroupEntry> entries) {
        super(Kind.BIND_GROUP, address, label);
        this.device = device;
        var found = new ArrayList<Gate>(entries.size());
        for (var entry : entries) {
            switch (entry.resource()) {
                case GPUBuffer buffer -> found.add(buffer.gate);
                case BufferBinding range -> found.add(range.buffer().gate);
                case GPUTextureView view -> found.add(view.texture().gate);
                case GPUTexture texture -> found.add(texture.gate);
                case GPUSampler sampler -> {}
            }
        }
        gates = found;
    }

    /// Puts its default view in the place of each texture.
    static List<BindGroupEntry> withViews(List<BindGroupEntry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                entry.resource() instanceof GPUTexture texture
                                        ? BindGroupEntry.of(entry.binding(), texture.defaultView())
                                        : entry)
                .toList();
    }
}
