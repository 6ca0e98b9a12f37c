package com.example;

import static graphics.wgpu.junit.GpuAssertions.assertThat;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.canvas.javafx.FxCanvas;
import graphics.wgpu.junit.FxWindow;
import graphics.wgpu.junit.GpuResources;
import graphics.wgpu.junit.GpuTest;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

@GpuTest
class WindowTests {
    @Test
    void shows_the_disc_below_a_badge(GPUDevice device, GpuResources resources) {
        var disc = resources.own(new Disc(device));

        try (var window = FxWindow.show(200, 200, () -> content(disc, resources))) {
            assertThat(window.snapshot())
                    .withTolerance(3)
                    .withDifferingShare(0.005)
                    .matchesReference("window");
        }
    }

    private static StackPane content(Disc disc, GpuResources resources) {
        var canvas = resources.own(new FxCanvas());
        disc.on(canvas);
        var badge = new Rectangle(60, 30, Color.SEAGREEN);
        StackPane.setAlignment(badge, Pos.BOTTOM_RIGHT);
        return new StackPane(canvas, badge);
    }
}
