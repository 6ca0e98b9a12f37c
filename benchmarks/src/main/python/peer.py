"""Answers requests from standard input with wgpu-py: the twin of record.c and transfer.c."""

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
TEXTURE_WIDTH = 8192
now = time.perf_counter_ns


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

    def finish(self, encoder, start):
        self.results["encode"] = now() - start
        encoder.finish()
        self.results["total"] = now() - start

    def draws(self, n):
        start = now()
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        render.set_pipeline(self.plain[0])
        for i in range(n):
            render.set_bind_group(0, self.group, [(i & 255) << 8])
            render.draw(3)
        render.end()
        self.finish(encoder, start)

    def pipelines(self, n):
        start = now()
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        for i in range(n):
            render.set_pipeline(self.plain[i & 1])
        render.end()
        self.finish(encoder, start)

    def vertex_buffers(self, n):
        start = now()
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        for i in range(n):
            render.set_vertex_buffer(0, self.uniforms, (i & 255) << 8, 48)
        render.end()
        self.finish(encoder, start)

    def dispatches(self, n):
        start = now()
        encoder = self.device.create_command_encoder()
        compute = encoder.begin_compute_pass()
        compute.set_pipeline(self.compute)
        compute.set_bind_group(0, self.group, [0])
        for _ in range(n):
            compute.dispatch_workgroups(1)
        compute.end()
        self.finish(encoder, start)

    def bundles(self, n):
        start = now()
        encoder = self.device.create_command_encoder()
        render = self.begin(encoder, self.view)
        for _ in range(n):
            render.execute_bundles([self.bundle])
        render.end()
        self.finish(encoder, start)

    def copies(self, n):
        start = now()
        encoder = self.device.create_command_encoder()
        for i in range(n):
            encoder.copy_buffer_to_buffer(
                self.source, (i & 63) << 4, self.destination, 0, 16
            )
        self.finish(encoder, start)

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
        self.host[:] = self.queue.read_buffer(self.data)
        self.results["reused"] = now() - start
        start = now()
        self.queue.read_buffer(self.data)
        self.results["fresh"] = now() - start

    def read_texture(self, size):
        self.keep(size)
        start = now()
        self.host[:] = self.queue.read_texture(
            {"texture": self.texture}, self.layout(), self.extent
        )
        self.results["reused"] = now() - start

    def write_buffer(self, size):
        self.keep(size)
        start = now()
        self.queue.write_buffer(self.data, 0, self.host)
        self.results["call"] = now() - start
        self.queue.submit([])
        self.wait()
        self.results["done"] = now() - start

    def write_texture(self, size):
        self.keep(size)
        start = now()
        self.queue.write_texture({"texture": self.texture}, self.host, self.layout(), self.extent)
        self.results["call"] = now() - start
        self.queue.submit([])
        self.wait()
        self.results["done"] = now() - start


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


main()
