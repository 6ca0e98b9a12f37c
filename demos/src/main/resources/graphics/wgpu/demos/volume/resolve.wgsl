// Brings the summed samples to the canvas: average, background, tone curve, encoding, dither.

struct Resolve {
    // Pixels of the canvas.
    size: vec2f,
    // 1 / the number of samples that were summed.
    share: f32,
    // 1 where the canvas's format does not encode to sRGB itself.
    encode: f32,
    // Share of the samples' picture that is in use, from its top left corner.
    used: vec2f,
};

@group(0) @binding(0) var<uniform> resolve: Resolve;
@group(0) @binding(1) var smooth_sampler: sampler;
@group(0) @binding(2) var samples: texture_2d<f32>;

@vertex
fn vs_main(@builtin(vertex_index) index: u32) -> @builtin(position) vec4f {
    let corner = vec2f(f32((index << 1u) & 2u), f32(index & 2u));
    return vec4f(corner * 2.0 - 1.0, 0.0, 1.0);
}

fn to_srgb(c: vec3f) -> vec3f {
    let low = c * 12.92;
    let high = 1.055 * pow(max(c, vec3f(0.0)), vec3f(1.0 / 2.4)) - 0.055;
    return select(high, low, c <= vec3f(0.0031308));
}

fn from_srgb(c: vec3f) -> vec3f {
    let low = c / 12.92;
    let high = pow((max(c, vec3f(0.0)) + 0.055) / 1.055, vec3f(2.4));
    return select(high, low, c <= vec3f(0.04045));
}

// Linear up to the middle, then a shoulder that never reaches white at once.
fn toned(c: vec3f) -> vec3f {
    let knee = vec3f(0.55);
    let over = max(c - knee, vec3f(0.0));
    let room = 1.0 - knee;
    return min(c, knee) + room * over / (over + room);
}

@fragment
fn fs_main(@builtin(position) position: vec4f) -> @location(0) vec4f {
    let at = position.xy / resolve.size;
    let sum = textureSampleLevel(samples, smooth_sampler, at * resolve.used, 0.0) * resolve.share;

    let from_middle = (at - vec2f(0.5, 0.46)) * vec2f(1.0, 0.9);
    let fall = clamp(1.0 - 1.55 * dot(from_middle, from_middle), 0.0, 1.0);
    let background = mix(vec3f(0.0055, 0.0060, 0.0072), vec3f(0.030, 0.033, 0.039), fall);

    let linear = toned(sum.rgb + (1.0 - min(sum.a, 1.0)) * background);
    // Dithered where the eye and the format have their steps, so that no gradient shows bands.
    let grain = fract(52.9829189 * fract(dot(floor(position.xy), vec2f(0.06711056, 0.00583715))));
    let encoded = to_srgb(linear) + (grain - 0.5) / 255.0;
    return vec4f(select(from_srgb(encoded), encoded, resolve.encode > 0.5), 1.0);
}
