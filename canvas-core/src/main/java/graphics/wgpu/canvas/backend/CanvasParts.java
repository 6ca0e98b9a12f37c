package graphics.wgpu.canvas.backend;

/// What the classes behind a canvas share.
record CanvasParts(
        String name,
        Schedule schedule,
        EventEmitter emitter,
        InputTracker input,
        Handoff handoff,
        Statistics statistics,
        DistinctErrors errors) {}
