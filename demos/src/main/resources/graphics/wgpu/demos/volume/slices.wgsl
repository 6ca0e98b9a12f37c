// The three slices through the volume, as planes in space.

@fragment
fn fs_main(@builtin(position) position: vec4f) -> @location(0) vec4f {
    let ray = ray_through(position.xy);
    if (ray.near >= ray.far) {
        return vec4f(0.0);
    }
    let at = (frame.slices - ray.origin) / ray.step;
    var colour = vec4f(0.0);
    var done = -1.0;
    // The nearest plane first; a plane that shows nothing there lets the next one through.
    for (var i = 0; i < 3; i++) {
        var t = 1e9;
        var axis = 0;
        for (var k = 0; k < 3; k++) {
            if (at[k] > done && at[k] < t) {
                t = at[k];
                axis = k;
            }
        }
        done = t;
        if (t < ray.near - 1e-3 || t > ray.far + 1e-3) {
            continue;
        }
        let layer = slice_colour(ray.origin + ray.step * t, axis, t);
        colour += (1.0 - colour.a) * layer;
    }
    return colour;
}

fn slice_colour(p: vec3f, axis: i32, t: f32) -> vec4f {
    // Distance from the plane's border, in pixels.
    let columns = frame.world_from_texture;
    let edges = vec3f(length(columns[0].xyz), length(columns[1].xyz), length(columns[2].xyz));
    let inside = min(p - frame.box_low, frame.box_high - p) * edges;
    let inner = select(inside, vec3f(1e9), vec3<bool>(axis == 0, axis == 1, axis == 2));
    let border = min(inner.x, min(inner.y, inner.z));
    let pixel = frame.pixel * t;
    let line = 1.0 - smoothstep(0.6, 1.6, border / pixel);
    var tint = vec3f(0.72, 0.18, 0.14);
    if (axis == 1) {
        tint = vec3f(0.16, 0.52, 0.20);
    } else if (axis == 2) {
        tint = vec3f(0.14, 0.32, 0.78);
    }
    let u = windowed(density(p));
    let shown = smoothstep(frame.threshold * 0.5, frame.threshold, u);
    let tissue = vec4f(mapped(u).rgb, 1.0) * shown;
    let glass = vec4f(vec3f(0.02, 0.024, 0.03), 0.35) * (1.0 - shown);
    return mix(tissue + glass, vec4f(tint, 1.0), line);
}
