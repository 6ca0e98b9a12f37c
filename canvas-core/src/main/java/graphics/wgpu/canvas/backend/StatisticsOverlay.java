package graphics.wgpu.canvas.backend;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.LoadOp;
import graphics.wgpu.PrimitiveState;
import graphics.wgpu.PrimitiveTopology;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexState;
import graphics.wgpu.canvas.FrameStage;
import graphics.wgpu.canvas.FrameStatistics;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws statistics into the upper left corner of a frame, on the GPU, so that it looks the same in
/// every toolkit. Belongs to the thread that has the frame.
final class StatisticsOverlay {
    private static final int COLUMNS = 17;
    private static final int LINES = 1 + FrameStage.values().length;

    /// Numbers that change more often can't be read.
    private static final long INTERVAL = 250_000_000;

    private static final double DOT = 2;
    private static final int HEADER = 4;

    /// Four characters to a vector.
    private static final int VECTORS = (COLUMNS * LINES + 3) / 4;

    private static final String WGSL =
            """
            struct Panel {
                target_size: vec2f,
                dot: f32,
                glyphs: array<vec4u, VECTORS>,
            }

            @group(0) @binding(0) var<uniform> panel: Panel;

            // A character has three dots by five, and a free row and column beside it.
            const CELL = vec2u(4, 6);
            const CELLS = vec2u(COLUMNS, LINES);

            @vertex
            fn vs(@builtin(vertex_index) index: u32) -> @builtin(position) vec4f {
                let corner = vec2f(f32(index & 1), f32(index >> 1));
                let at = corner * vec2f(CELLS * CELL + 1) * panel.dot / panel.target_size;
                return vec4f(2 * at.x - 1, 1 - 2 * at.y, 0, 1);
            }

            @fragment
            fn fs(@builtin(position) position: vec4f) -> @location(0) vec4f {
                let dot = vec2u(position.xy / panel.dot);
                if (any(dot == vec2u(0))) {
                    return vec4f(0, 0, 0, 1);
                }
                let cell = (dot - 1) / CELL;
                let inside = (dot - 1) % CELL;
                if (any(inside == CELL - 1)) {
                    return vec4f(0, 0, 0, 1);
                }
                let index = cell.y * CELLS.x + cell.x;
                let glyph = panel.glyphs[index / 4][index % 4];
                let lit = (glyph >> (inside.y * 3 + inside.x)) & 1;
                return vec4f(vec3f(f32(lit)), 1);
            }
            """
                    .replace("VECTORS", String.valueOf(VECTORS))
                    .replace("COLUMNS", String.valueOf(COLUMNS))
                    .replace("LINES", String.valueOf(LINES));

    /// The panel as the shader has it: size and dot, padded, and then the characters.
    private final int[] panel = new int[HEADER + 4 * VECTORS];

    private long written = Long.MIN_VALUE / 2;
    private @Nullable Resources resources;

    private record Resources(
            GPUDevice device,
            TextureFormat format,
            GPURenderPipeline pipeline,
            GPUBuffer buffer,
            GPUBindGroup group) {
        static Resources of(GPUDevice device, TextureFormat format) {
            try (var shader = device.createShaderModule(WGSL)) {
                var pipeline =
                        device.createRenderPipeline(
                                RenderPipelineDescriptor.of(
                                                AutoLayoutMode.AUTO, VertexState.of(shader))
                                        .withLabel("statistics")
                                        .withPrimitive(
                                                PrimitiveState.of()
                                                        .withTopology(
                                                                PrimitiveTopology.TRIANGLE_STRIP))
                                        .withFragment(
                                                FragmentState.of(
                                                        shader, ColorTargetState.of(format))));
                var buffer =
                        device.createBuffer(
                                4L * (HEADER + 4 * VECTORS),
                                BufferUsage.UNIFORM.or(BufferUsage.COPY_DST));
                try (var layout = pipeline.getBindGroupLayout(0)) {
                    var group = device.createBindGroup(layout, BindGroupEntry.of(0, buffer));
                    return new Resources(device, format, pipeline, buffer, group);
                }
            }
        }

        void close() {
            group.close();
            buffer.close();
            pipeline.close();
        }
    }

    /// Draws over what is there.
    ///
    /// @param device the device that the texture is of
    /// @param target what to draw on
    /// @param statistics what to show
    /// @param ratio physical pixels for each logical one
    /// @param now nanoseconds, of any clock
    void draw(
            GPUDevice device,
            GPUTexture target,
            FrameStatistics statistics,
            double ratio,
            long now) {
        if (now - written >= INTERVAL) {
            written = now;
            write(statistics);
        }
        panel[0] = Float.floatToRawIntBits(target.width());
        panel[1] = Float.floatToRawIntBits(target.height());
        panel[2] = Float.floatToRawIntBits((float) Math.max(1, Math.round(DOT * ratio)));
        var with = resources(device, target.format());
        device.queue().writeBuffer(with.buffer(), 0, panel);
        var encoder = device.createCommandEncoder();
        try (var view = target.createView();
                var pass =
                        encoder.beginRenderPass(
                                RenderPassColorAttachment.of(view, LoadOp.LOAD, StoreOp.STORE))) {
            pass.setPipeline(with.pipeline());
            pass.setBindGroup(0, with.group());
            pass.draw(4);
        }
        device.queue().submit(encoder.finish());
    }

    private Resources resources(GPUDevice device, TextureFormat format) {
        var known = resources;
        if (known != null && known.device().equals(device) && known.format() == format) {
            return known;
        }
        close();
        var made = Resources.of(device, format);
        resources = made;
        return made;
    }

    private void write(FrameStatistics statistics) {
        write(0, "FPS", statistics.fps());
        int line = 1;
        for (var stage : FrameStage.values()) {
            write(line++, stage.name().replace('_', ' '), statistics.times(stage).mean());
        }
    }

    private void write(int line, String name, double value) {
        var text = String.format(Locale.ROOT, "%-9s%8.2f", name, value);
        for (int i = 0; i < COLUMNS; i++) {
            panel[HEADER + line * COLUMNS + i] = DotFont.mask(text.charAt(i));
        }
    }

    /// Frees what it has on the GPU; drawing makes it again.
    void close() {
        var known = resources;
        resources = null;
        if (known != null) {
            known.close();
        }
    }
}
