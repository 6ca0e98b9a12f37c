// Iso-surface: the first place on the ray where the value reaches the iso-level.

@fragment
fn fs_main(@builtin(position) position: vec4f) -> @location(0) vec4f {
    let ray = ray_through(position.xy);
    if (ray.near >= ray.far) {
        return vec4f(0.0);
    }
    let span = cut_span(ray);
    let jitter = noise(position.xy);
    let hit = seek(ray, ray.near + frame.distance * jitter, span, frame.iso);
    if (!hit.found) {
        return vec4f(0.0);
    }
    if (hit.t == span.y) {
        return vec4f(mapped(windowed(hit.value)).rgb * 0.72, 1.0);
    }
    // The surface lies between the last two samples: halve the interval.
    var inside = hit.t;
    var outside = hit.t - frame.distance;
    for (var i = 0; i < 5; i++) {
        let middle = 0.5 * (inside + outside);
        let beyond = density(ray.origin + ray.step * middle) >= frame.iso;
        inside = select(inside, middle, beyond);
        outside = select(middle, outside, beyond);
    }
    let p = ray.origin + ray.step * inside;
    let colour = lit(vec3f(0.46, 0.42, 0.37), p, normal_at(p, 2.0), ray.direction, jitter);
    return vec4f(colour, 1.0);
}
