// Maximum intensity projection: the greatest value along the ray.

@fragment
fn fs_main(@builtin(position) position: vec4f) -> @location(0) vec4f {
    let ray = ray_through(position.xy);
    if (ray.near >= ray.far) {
        return vec4f(0.0);
    }
    let span = cut_span(ray);
    let top = frame.window.x + 1.0 / frame.window.y;
    var greatest = 0.0;
    var t = ray.near + frame.distance * noise(position.xy);
    for (var leaps = 0; leaps < 1024; leaps++) {
        if (t > span.x && t < span.y) {
            t = span.y;
        }
        if (t >= ray.far || greatest >= top) {
            break;
        }
        let run = run_at(ray, t, span, greatest);
        if (run.empty) {
            t = run.end;
            continue;
        }
        loop {
            greatest = max(greatest, density(ray.origin + ray.step * t));
            t += frame.distance;
            if (t >= run.end) {
                break;
            }
        }
    }
    let u = windowed(greatest);
    // What is at the window's lower end is background.
    return vec4f(mapped(u).rgb, 1.0) * smoothstep(0.0, 0.06, u);
}
