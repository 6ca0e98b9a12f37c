"""Answers requests from standard input with wgpu-py: the twin of the programs in C."""

import sys
import time

import numpy as np
import wgpu

SHADER = """
struct Uniforms { shift: vec4f };
@group(0) @binding(0) var<uniform> u: Uniforms;
@vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
    return vec4f(f32(i) * 0.001, 0.0, 0.0, 1.0) + u.shift;
}
@fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
@compute @workgroup_size(1) fn cs() { _ = u.shift; }
"""
TRIANGLE = """
@vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
    var p = array(vec2f(-0.9, -0.9), vec2f(0.9, -0.9), vec2f(0.0, 0.9));
    return vec4f(p[i], 0.0, 1.0);
}
@fragment fn fs() -> @location(0) vec4f { return vec4f(1.0, 0.5, 0.0, 1.0); }
"""
COPY = """
@group(0) @binding(0) var<storage, read> from_: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> to: array<vec4f>;
@compute @workgroup_size(256) fn cs(
    @builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u
) {
    let i = id.y * groups.x * 256 + id.x;
    if i < arrayLength(&from_) { to[i] = from_[i]; }
}
"""
FRAMES = 12
DISPATCHES = 8
TIMES = 4
TEXTURE_WIDTH = 8192
now = time.perf_counter_ns


def reads(size):
    """What is small is read many times in a request: a program that reads goes on reading, and
    the first reads after the others' turn are slower."""
    return max(1, (64 << 20) // size)


def writes(size):
    """What is small is written several times in a request, which takes some of the time itself;
    all wait in memory for the end of the request."""
    return max(1, (4 << 20) // size)


class Peer:
    def __init__(self, device):
        self.device = device
        self.queue = device.queue
        self.results = {}
        self.kept = 0
        self.make_scene()

    def make_scene(self):
        device = self.device
        self.target = device.create_texture(
            size=(64, 64), format="rgba8unorm", usage=wgpu.TextureUsage.RENDER_ATTACHMENT
        )
        self.view = self.target.create_view()
        self.uniforms = device.create_buffer(
            size=256 * 256, usage=wgpu.BufferUsage.UNIFORM | wgpu.BufferUsage.VERTEX
        )
        self.source = device.create_buffer(size=1024, usage=wgpu.BufferUsage.COPY_SRC)
        self.destination = device.create_buffer(size=1024, usage=wgpu.BufferUsage.COPY_DST)
        shader = device.create_shader_module(code=SHADER)
        layout = device.create_bind_group_layout(
            entries=[
                {
                    "binding": 0,
                    "visibility": wgpu.ShaderStage.VERTEX | wgpu.ShaderStage.COMPUTE,
                    "buffer": {"type": "uniform", "has_dynamic_offset": True},
                }
            ]
        )
        pipelines = device.create_pipeline_layout(bind_group_layouts=[layout])
        self.group = device.create_bind_group(
            layout=layout,
            entries=[
                {"binding": 0, "resource": {"buffer": self.uniforms, "offset": 0, "size": 16}}
            ],
        )
        self.plain = [self.pipeline(shader, pipelines) for _ in range(2)]
        self.compute = device.create_compute_pipeline(
            layout=pipelines, compute={"module": shader, "entry_point": "cs"}
        )
        bundle = device.create_render_bundle_encoder(color_formats=["rgba8unorm"])
        bundle.set_pipeline(self.plain[0])
        bundle.set_bind_group(0, self.group, [0])
        bundle.draw(3)
        self.bundle = bundle.finish()

    def pipeline(self, shader, layout):
        return self.device.create_render_pipeline(
            layout=layout,
            vertex={"module": shader, "entry_point": "vs"},
            primitive={"topology": "triangle-list"},
            fragment={
                "module": shader,
                "entry_point": "fs",
                "targets": [{"format": "rgba8unorm"}],
            },
        )

    def begin(self, encoder, view):
        return encoder.begin_render_pass(
            color_attachments=[
                {"view": view, "load_op": "clear", "store_op": "store", "clear_value": (0, 0, 0, 0)}
            ]
        )

    def measure(self, recording, n):
        """Records several times, one right after the other: the processor comes from waiting."""
        encode = total = 0
        commands = []
        for _ in range(TIMES):
            start = now()
            encoder = recording(n)
            encode += now() - start
            commands.append(encoder.finish())
            total += now() - start
        self.results["encode"] = encode // TIMES
        self.results["total"] = total // TIMES
        # what is not submitted is never freed
        self.queue.submit(commands)
        self.wait()

    def recorded(self, n):
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        render.set_pipeline(self.plain[0])
        for i in range(n):
            render.set_bind_group(0, self.group, [(i & 255) << 8])
            render.draw(3)
        render.end()
        return encoder

    def draws(self, n):
        self.measure(self.recorded, n)

    def draws_done(self, n):
        start = now()
        encoder = self.recorded(n)
        self.queue.submit([encoder.finish()])
        self.wait()
        self.results["all"] = now() - start

    def pipelines(self, n):
        self.measure(self.recorded_pipelines, n)

    def recorded_pipelines(self, n):
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        for i in range(n):
            render.set_pipeline(self.plain[i & 1])
        render.end()
        return encoder

    def vertex_buffers(self, n):
        self.measure(self.recorded_vertex_buffers, n)

    def recorded_vertex_buffers(self, n):
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        for i in range(n):
            render.set_vertex_buffer(0, self.uniforms, (i & 255) << 8, 48)
        render.end()
        return encoder

    def dispatches(self, n):
        self.measure(self.recorded_dispatches, n)

    def recorded_dispatches(self, n):
        encoder = self.device.create_command_encoder()
        compute = encoder.begin_compute_pass()
        compute.set_pipeline(self.compute)
        compute.set_bind_group(0, self.group, [0])
        for _ in range(n):
            compute.dispatch_workgroups(1)
        compute.end()
        return encoder

    def bundles(self, n):
        self.measure(self.recorded_bundles, n)

    def recorded_bundles(self, n):
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        for _ in range(n):
            render.execute_bundles([self.bundle])
        render.end()
        return encoder

    def copies(self, n):
        self.measure(self.recorded_copies, n)

    def recorded_copies(self, n):
        encoder = self.device.create_command_encoder()
        for i in range(n):
            encoder.copy_buffer_to_buffer(
                self.source, (i & 63) << 4, self.destination, 0, 16
            )
        return encoder

    def wait(self):
        # on_submitted_work_done_sync raises a TypeError in wgpu-py 0.32
        self.device._poll_wait()

    def frame(self, n):
        start = now()
        for _ in range(n):
            view = self.target.create_view()
            encoder = self.device.create_command_encoder()
            render = self.begin(encoder, view)
            render.set_pipeline(self.plain[0])
            render.set_bind_group(0, self.group, [0])
            render.draw(3)
            render.end()
            self.queue.submit([encoder.finish()])
        self.results["submit"] = now() - start
        self.wait()
        self.results["done"] = now() - start

    def keep(self, size):
        if self.kept == size:
            return
        self.kept = size
        both = wgpu.BufferUsage.COPY_SRC | wgpu.BufferUsage.COPY_DST
        self.data = self.device.create_buffer(size=size, usage=both)
        self.extent = (TEXTURE_WIDTH, size // 4 // TEXTURE_WIDTH, 1)
        self.texture = self.device.create_texture(
            size=self.extent,
            format="rgba8unorm",
            usage=wgpu.TextureUsage.COPY_SRC | wgpu.TextureUsage.COPY_DST,
        )
        self.host = np.ones(size, np.uint8)

    def layout(self):
        return {"bytes_per_row": 4 * TEXTURE_WIDTH, "rows_per_image": self.extent[1]}

    def read_buffer(self, size):
        self.keep(size)
        start = now()
        for _ in range(reads(size)):
            self.host[:] = self.queue.read_buffer(self.data)
        self.results["reused"] = now() - start

    def read_fresh(self, size):
        self.keep(size)
        start = now()
        for _ in range(reads(size)):
            self.queue.read_buffer(self.data)
        self.results["fresh"] = now() - start

    def read_texture(self, size):
        self.keep(size)
        start = now()
        for _ in range(reads(size)):
            self.host[:] = self.queue.read_texture(
                {"texture": self.texture}, self.layout(), self.extent
            )
        self.results["reused"] = now() - start

    def write_buffer(self, size):
        self.keep(size)
        start = now()
        for _ in range(writes(size)):
            self.queue.write_buffer(self.data, 0, self.host)
        self.results["call"] = now() - start
        self.queue.submit([])
        self.wait()
        self.results["done"] = now() - start

    def write_texture(self, size):
        self.keep(size)
        start = now()
        for _ in range(writes(size)):
            self.queue.write_texture(
                {"texture": self.texture}, self.host, self.layout(), self.extent
            )
        self.results["call"] = now() - start
        self.queue.submit([])
        self.wait()
        self.results["done"] = now() - start


    def picture(self, height):
        """A target of so many rows, and what draws to it."""
        if getattr(self, "picture_size", (0, 0))[1] == height:
            return
        self.picture_size = (height * 16 // 9, height)
        self.picture_target = self.device.create_texture(
            size=self.picture_size,
            format="rgba8unorm",
            usage=wgpu.TextureUsage.RENDER_ATTACHMENT | wgpu.TextureUsage.COPY_SRC,
        )
        shader = self.device.create_shader_module(code=TRIANGLE)
        self.picture_pipeline = self.device.create_render_pipeline(
            layout="auto",
            vertex={"module": shader, "entry_point": "vs"},
            primitive={"topology": "triangle-list"},
            fragment={
                "module": shader,
                "entry_point": "fs",
                "targets": [{"format": "rgba8unorm"}],
            },
        )
        self.picture_host = np.ones((height, self.picture_size[0], 4), np.uint8)

    def frames_in_turn(self, height):
        self.picture(height)
        width = self.picture_size[0]
        start = now()
        for _ in range(FRAMES):
            encoder = self.device.create_command_encoder()
            render = self.begin(encoder, self.picture_target.create_view())
            render.set_pipeline(self.picture_pipeline)
            render.draw(3)
            render.end()
            self.queue.submit([encoder.finish()])
            data = self.queue.read_texture(
                {"texture": self.picture_target},
                {"bytes_per_row": 4 * width, "rows_per_image": height},
                (width, height, 1),
            )
            self.picture_host.reshape(-1)[:] = data
        self.results["all"] = now() - start

    def compute_copy(self, size):
        if not hasattr(self, "copier"):
            self.copier = self.device.create_compute_pipeline(
                layout="auto",
                compute={
                    "module": self.device.create_shader_module(code=COPY),
                    "entry_point": "cs",
                },
            )
            buffers = [
                self.device.create_buffer(size=size, usage=wgpu.BufferUsage.STORAGE)
                for _ in range(2)
            ]
            self.copied = self.device.create_bind_group(
                layout=self.copier.get_bind_group_layout(0),
                entries=[
                    {"binding": i, "resource": {"buffer": b, "offset": 0, "size": size}}
                    for i, b in enumerate(buffers)
                ],
            )
        groups = size // 16 // 256
        columns = groups if groups < 65535 else 32768
        start = now()
        encoder = self.device.create_command_encoder()
        compute = encoder.begin_compute_pass()
        compute.set_pipeline(self.copier)
        compute.set_bind_group(0, self.copied)
        for _ in range(DISPATCHES):
            compute.dispatch_workgroups(columns, (groups + columns - 1) // columns)
        compute.end()
        self.queue.submit([encoder.finish()])
        self.wait()
        self.results["all"] = now() - start


def device():
    adapter = wgpu.gpu.request_adapter_sync(power_preference="high-performance")
    return adapter.request_device_sync()


def main():
    if len(sys.argv) > 1:
        if sys.argv[1] == "start":
            device()
        print("ready", flush=True)
        return
    peer = Peer(device())
    for line in sys.stdin:
        name, size = line.split()
        case = getattr(peer, name.replace("-", "_"), None)
        peer.results.clear()
        if case:
            case(int(size))
        print(" ".join(f"{key}={value}" for key, value in peer.results.items()), flush=True)


if __name__ == "__main__":
    main()
