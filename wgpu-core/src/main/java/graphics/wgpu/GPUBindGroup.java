package graphics.wgpu;

import graphics.wgpu.internal.BindingStructs;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import java.util.ArrayList;
import java.util.List;

/// Resources bound together, for shaders to use.
///
/// Corresponds to WebGPU's `GPUBindGroup`. All methods may be called from any thread.
public final class GPUBindGroup extends GPUObjectBase {
    final GPUDevice device;

    /// The gates of the buffers and textures in it.
    final List<Gate> gates;

    private GPUBindGroup(GPUDevice device, long address, String label, List<Gate> gates) {
        super(Kind.BIND_GROUP, address, label, device);
        this.device = device;
        this.gates = gates;
    }

    /// Makes one, or throws its error.
    static GPUBindGroup create(GPUDevice device, BindGroupDescriptor descriptor) {
        var entries = withViews(descriptor.entries());
        var gates = gates(entries);
        try (var call = Call.begin(device)) {
            var layout = call.pin(descriptor.layout());
            var gone = Gate.firstGone(gates);
            if (gone != null) {
                device.raise(new GPUValidationError("createBindGroup: " + gone));
                // without its entries it can't be made, and so is invalid natively, too
                entries = List.of();
            }
            var struct = BindingStructs.group(call, descriptor.label(), layout, entries);
            var made = Native.deviceCreateBindGroup(call.pin(device), struct);
            return new GPUBindGroup(
                    device, device.made(call, Kind.BIND_GROUP, made), descriptor.label(), gates);
        }
    }

    private static List<Gate> gates(List<BindGroupEntry> entries) {
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
        return found;
    }

    /// Puts its default view in the place of each texture.
    private static List<BindGroupEntry> withViews(List<BindGroupEntry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                entry.resource() instanceof GPUTexture texture
                                        ? BindGroupEntry.of(entry.binding(), texture.defaultView())
                                        : entry)
                .toList();
    }
}
