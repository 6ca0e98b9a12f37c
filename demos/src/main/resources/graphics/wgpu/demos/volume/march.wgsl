// The way along a ray.
//
// Loops are kept small, and light is computed outside of them: a software GPU runs all of a loop's
// body for as long as one of its neighbouring rays needs it.

struct Run {
    // Where the run ends; for an empty one, the first sample after it.
    end: f32,
    empty: bool,
};

struct Hit {
    t: f32,
    value: f32,
    found: bool,
};

// The next part of the ray: many empty bricks at once, or one brick that shows something. A brick
// whose values all lie below the lowest counts as empty.
fn run_at(ray: Ray, t: f32, span: vec2f, lowest: f32) -> Run {
    let p = ray.origin + ray.step * t;
    let brick = brick_of(p);
    // The distance to the next brick that shows something, and the brick's greatest value.
    let content = vec2f(textureLoad(skip, vec3u(brick), 0).rg);
    let empty = content.x > 0.0 || content.y < lowest * 255.0;
    let around = max(content.x, 1.0);
    let length = run_to(p, ray.step, brick + 1.0 - around, brick + around);
    // Whole steps, so that the samples are where they would be without leaps.
    let leap = t + ceil(length / frame.distance) * frame.distance;
    let border = select(ray.far, span.x, t < span.x);
    return Run(select(min(t + length, border), leap, empty), empty);
}

// The next sample from start on whose value is at least the level. The corner that is cut away
// (span) is jumped over.
fn seek(ray: Ray, start: f32, span: vec2f, level: f32) -> Hit {
    var hit = Hit(start, 0.0, false);
    for (var leaps = 0; leaps < 1024; leaps++) {
        if (hit.t > span.x && hit.t < span.y) {
            hit.t = span.y;
        }
        if (hit.t >= ray.far) {
            break;
        }
        let run = run_at(ray, hit.t, span, level);
        if (run.empty) {
            hit.t = run.end;
            continue;
        }
        loop {
            hit.value = density(ray.origin + ray.step * hit.t);
            if (hit.value >= level) {
                hit.found = true;
                break;
            }
            hit.t += frame.distance;
            if (hit.t >= run.end) {
                break;
            }
        }
        if (hit.found) {
            break;
        }
    }
    return hit;
}
