// Light on a surface inside the volume.

// Normal in world space, away from what is denser; zero where the volume is flat.
fn normal_at(p: vec3f, voxels: f32) -> vec3f {
    let e = voxels / frame.voxels;
    let k = vec2f(1.0, -1.0);
    let g = k.xyy * density(p + k.xyy * e) + k.yyx * density(p + k.yyx * e)
        + k.yxy * density(p + k.yxy * e) + k.xxx * density(p + k.xxx * e);
    let n = (frame.world_from_gradient * vec4f(-g * frame.voxels, 0.0)).xyz;
    let size = length(n);
    return select(vec3f(0.0), n / size, size > 1e-6);
}

// Share of the sky that a point sees: dark in a furrow, bright on a ridge.
fn sky_at(p: vec3f, normal: vec3f) -> f32 {
    let n = to_texture(normal) * frame.reach;
    let near = windowed(surroundings(p + n * 0.5));
    let far = windowed(surroundings(p + n * 1.6));
    return clamp(1.25 - 1.1 * near - 0.75 * far, 0.0, 1.0);
}

// Share of the first light that reaches a point.
fn light_at(p: vec3f, normal: vec3f, jitter: f32) -> f32 {
    if (frame.shadows == 0.0) {
        return 1.0;
    }
    let start = p + to_texture(normal) * frame.reach * 0.6;
    let l = to_texture(frame.key_light) * frame.reach;
    var light = 1.0;
    for (var i = 0; i < 5; i++) {
        let q = start + l * (1.0 + 0.8 * jitter + 1.7 * f32(i));
        if (any(q < vec3f(0.0)) || any(q > vec3f(1.0))) {
            break;
        }
        light *= 1.0 - 0.55 * windowed(surroundings(q));
    }
    return light;
}

// Colour of a point of a surface; jitter is 0..1.
fn lit(colour: vec3f, p: vec3f, normal: vec3f, direction: vec3f, jitter: f32) -> vec3f {
    let sky = sky_at(p, normal);
    let light = light_at(p, normal, jitter);
    // Wrapped around the edge a little, as light is in tissue.
    let key = clamp((dot(normal, frame.key_light) + 0.18) / 1.18, 0.0, 1.0) * light;
    let fill = clamp((dot(normal, frame.fill_light) + 0.3) / 1.3, 0.0, 1.0) * sky;
    let facing = clamp(-dot(normal, direction), 0.0, 1.0);
    let half_way = normalize(frame.key_light - direction);
    let gloss = pow(max(dot(normal, half_way), 0.0), 42.0) * light * sky;
    let rim = pow(1.0 - facing, 3.0) * sky;
    let ambient = mix(vec3f(0.035, 0.030, 0.034), vec3f(0.20, 0.22, 0.26), sky);
    let sum = ambient + vec3f(1.64, 1.53, 1.40) * key * mix(0.45, 1.0, sky)
        + vec3f(0.16, 0.22, 0.32) * fill;
    return colour * sum + vec3f(0.22, 0.21, 0.20) * gloss + vec3f(0.08, 0.10, 0.14) * rim;
}
