// Front-to-back compositing with the transfer function.

@fragment
fn fs_main(@builtin(position) position: vec4f) -> @location(0) vec4f {
    let ray = ray_through(position.xy);
    if (ray.near >= ray.far) {
        return vec4f(0.0);
    }
    let span = cut_span(ray);
    let jitter = noise(position.xy);
    let exponent = frame.distance / frame.opacity_distance;
    var colour = vec3f(0.0);
    var through = 1.0;
    var t = ray.near + frame.distance * jitter;
    for (var samples = 0; samples < 1024; samples++) {
        let hit = seek(ray, t, span, frame.visible);
        if (!hit.found) {
            break;
        }
        let sample = mapped(windowed(hit.value));
        if (hit.t == span.y) {
            // A cut face shows the scan itself.
            colour += through * sample.rgb * 0.72;
            through = 0.0;
            break;
        }
        let p = ray.origin + ray.step * hit.t;
        let a = 1.0 - pow(1.0 - min(sample.a * frame.opacity, 0.999), exponent);
        let light = lit(sample.rgb, p, normal_at(p, 2.0), ray.direction, jitter);
        colour += through * a * light;
        through *= 1.0 - a;
        if (through < 0.03) {
            colour /= 1.0 - through;
            through = 0.0;
            break;
        }
        t = hit.t + frame.distance;
    }
    return vec4f(colour, 1.0 - through);
}
