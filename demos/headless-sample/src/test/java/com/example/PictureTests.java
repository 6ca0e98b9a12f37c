package com.example;

import static graphics.wgpu.junit.GpuAssertions.assertThat;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.OffscreenCanvas;
import graphics.wgpu.junit.CanvasSize;
import graphics.wgpu.junit.GpuTest;
import org.junit.jupiter.api.Test;

@GpuTest
class PictureTests {
    @Test
    void looks_as_before(
            GPUDevice device, @CanvasSize(width = 200, height = 200) OffscreenCanvas canvas) {
        try (var disc = new Disc(device)) {
            disc.on(canvas);

            assertThat(canvas.draw())
                    .withTolerance(2)
                    .withDifferingShare(0.001)
                    .matchesReference("disc");
        }
    }
}
