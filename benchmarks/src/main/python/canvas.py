"""Answers requests from standard input about a canvas of rendercanvas: the twin of glfw.c."""

import statistics
import sys
import threading
import time
from concurrent.futures import Future

import wgpu
from peer import TRIANGLE

SETTLED = 0.3
MEASURED = 0.8
LONGEST = 5.0
PAUSE = 0.008
SINGLE_FRAMES = 15
OPTIONS = {"title": "benchmark", "size": (640, 480), "vsync": False, "update_mode": "manual"}
now = time.perf_counter_ns


def open_glfw():
    """A window without a frame, and the loop that it lives in."""
    import glfw
    from rendercanvas.glfw import RenderCanvas, loop

    glfw.init()
    glfw.window_hint(glfw.DECORATED, False)
    return RenderCanvas(**OPTIONS), loop


def open_qt():
    """The same with Qt, where rendercanvas reads each picture back for the toolkit to paint it."""
    from PySide6.QtCore import Qt
    from rendercanvas.pyside6 import RenderCanvas, loop

    canvas = RenderCanvas(**OPTIONS)
    canvas.setWindowFlag(Qt.FramelessWindowHint)
    canvas.move(0, 0)
    canvas.show()
    return canvas, loop


class Window:
    def __init__(self, canvas, loop):
        self.canvas = canvas
        self.loop = loop
        self.frames = 0
        self.results = {}
        adapter = wgpu.gpu.request_adapter_sync(
            power_preference="high-performance", canvas=canvas
        )
        self.device = adapter.request_device_sync()
        self.context = canvas.get_context("wgpu")
        target = self.context.get_preferred_format(adapter)
        self.context.configure(device=self.device, format=target)
        shader = self.device.create_shader_module(code=TRIANGLE)
        self.pipeline = self.device.create_render_pipeline(
            layout="auto",
            vertex={"module": shader, "entry_point": "vs"},
            primitive={"topology": "triangle-list"},
            fragment={"module": shader, "entry_point": "fs", "targets": [{"format": target}]},
        )
        canvas.request_draw(self.draw)

    def draw(self):
        encoder = self.device.create_command_encoder()
        render = encoder.begin_render_pass(
            color_attachments=[
                {
                    "view": self.context.get_current_texture().create_view(),
                    "load_op": "clear",
                    "store_op": "store",
                    "clear_value": (0, 0, 0, 1),
                }
            ]
        )
        render.set_pipeline(self.pipeline)
        render.draw(3)
        render.end()
        self.device.queue.submit([encoder.finish()])
        self.frames += 1

    def in_loop(self, function, *arguments):
        """Calls a function on the toolkit's thread and waits for what it returns."""
        future = Future()

        def call():
            try:
                future.set_result(function(*arguments))
            except Exception as e:
                future.set_exception(e)

        self.loop.call_soon_threadsafe(call)
        return future.result(LONGEST)

    def resize(self, size):
        self.in_loop(self.canvas.set_logical_size, *size)
        end = time.monotonic() + LONGEST
        while self.canvas.get_physical_size() != size:
            if time.monotonic() > end:
                return False
            time.sleep(PAUSE)
        return True

    def present(self, height):
        if not self.resize((640 if height == 480 else height * 16 // 9, height)):
            return
        self.in_loop(self.canvas.set_update_mode, "fastest")
        time.sleep(SETTLED)
        start, used, frames = now(), time.process_time_ns(), self.frames
        time.sleep(MEASURED)
        drawn = max(1, self.frames - frames)
        self.results["frame"] = (now() - start) // drawn
        self.results["cpu"] = (time.process_time_ns() - used) // drawn
        self.in_loop(self.canvas.set_update_mode, "manual")
        self.results["latency"] = statistics.median_low(self.single() for _ in range(SINGLE_FRAMES))

    def single(self):
        """What one frame takes until it is presented, after a pause."""
        time.sleep(PAUSE)
        return self.in_loop(self.time_draw)

    def time_draw(self):
        start = now()
        self.canvas.force_draw()
        return now() - start

    def answer(self):
        for line in sys.stdin:
            name, size = line.split()
            self.results.clear()
            if name == "present":
                self.present(int(size))
            print(" ".join(f"{key}={value}" for key, value in self.results.items()), flush=True)

    def show_one(self):
        """Draws one frame and says so: whether all is there that this takes."""
        self.in_loop(self.canvas.force_draw)
        if self.frames > 0:
            print("ready", flush=True)

    def run(self, use):
        try:
            use()
        finally:
            self.loop.call_soon_threadsafe(self.canvas.close)


def main():
    """Takes `glfw` or `qt`; with a second argument, shows one frame and ends."""
    window = Window(*(open_glfw() if sys.argv[1] == "glfw" else open_qt()))
    use = window.show_one if len(sys.argv) > 2 else window.answer
    thread = threading.Thread(target=window.run, args=[use])
    window.loop.call_soon(thread.start)
    window.loop.run()
    thread.join()
    # an error of the drawing is only logged, on standard error
    sys.exit(window.frames == 0)


main()
