package graphics.wgpu.demos.volume;

import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.Origin3D;
import graphics.wgpu.TexelCopyBufferLayout;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureDimension;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.util.List;

/// One volume on the GPU: its voxels, the coarse means, the map for leaps, the colours.
final class VolumeTextures implements AutoCloseable {
    /// What is sent to the GPU at once: more would need as much again for staging.
    private static final long PIECE = 16L << 20;

    private final GPUDevice device;
    private final VolumeGrid grid;
    private final GPUTexture voxels;
    private final GPUTexture means;
    private final GPUTexture skip;
    private final GPUTexture transfer;
    private float visible = Float.NaN;
    private ColorMap colors = ColorMap.GREY;

    VolumeTextures(GPUDevice device, Volume volume, VolumeGrid grid) {
        this.device = device;
        this.grid = grid;
        var size = new GridSize(volume.width(), volume.height(), volume.depth());
        var format =
                volume.format() == VoxelFormat.R8 ? TextureFormat.R8UNORM : TextureFormat.R16FLOAT;
        voxels = texture("voxels", size, format);
        upload(volume);
        means = texture("means", grid.cells(), TextureFormat.R8UNORM);
        device.queue().writeTexture(means, grid.means());
        skip = texture("leaps", grid.bricks(), TextureFormat.RG8UINT);
        transfer =
                device.createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(ColorMap.SIZE, 1),
                                        TextureFormat.RGBA8UNORM_SRGB,
                                        TextureUsage.TEXTURE_BINDING.or(TextureUsage.COPY_DST))
                                .withLabel("transfer function"));
        device.queue().writeTexture(transfer, colors.transferFunction());
    }

    /// Brings the map for leaps and the colours up to date.
    void update(Look look) {
        if (look.visible() != visible) {
            visible = look.visible();
            device.queue().writeTexture(skip, grid.skipMap(visible));
        }
        if (look.colorMap() != colors) {
            colors = look.colorMap();
            device.queue().writeTexture(transfer, colors.transferFunction());
        }
    }

    GPUTexture voxels() {
        return voxels;
    }

    GPUTexture means() {
        return means;
    }

    GPUTexture skip() {
        return skip;
    }

    GPUTexture transfer() {
        return transfer;
    }

    private GPUTexture texture(String label, GridSize size, TextureFormat format) {
        return device.createTexture(
                TextureDescriptor.of(
                                Extent3D.of(size.width(), size.height(), size.depth()),
                                format,
                                TextureUsage.TEXTURE_BINDING.or(TextureUsage.COPY_DST))
                        .withDimension(TextureDimension.D3)
                        .withLabel(label));
    }

    private void upload(Volume volume) {
        var row = volume.width() * volume.format().bytes();
        var slice = (long) row * volume.height();
        var slices = Math.clamp(PIECE / slice, 1, volume.depth());
        for (var z = 0; z < volume.depth(); z += slices) {
            var count = Math.min(slices, volume.depth() - z);
            device.queue()
                    .writeTexture(
                            TexelCopyTextureInfo.of(voxels).withOrigin(Origin3D.of(0, 0, z)),
                            volume.data().asSlice(z * slice, count * slice),
                            TexelCopyBufferLayout.of()
                                    .withBytesPerRow(row)
                                    .withRowsPerImage(volume.height()),
                            Extent3D.of(volume.width(), volume.height(), count));
        }
    }

    @Override
    public void close() {
        for (var texture : List.of(voxels, means, skip, transfer)) {
            // Frees the memory even while a bind group still holds the texture.
            texture.destroy();
            texture.close();
        }
    }
}
