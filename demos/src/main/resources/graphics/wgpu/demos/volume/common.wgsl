// What the volume's shaders share: the frame's parameters, the bindings, rays, sampling, colours.
//
// Spaces: "world" is in millimetres; "texture" is 0..1 along each axis of the volume. A ray is
// kept in texture space, and its parameter t counts millimetres in world space.

struct Frame {
    texture_from_clip: mat4x4f,
    texture_from_world: mat4x4f,
    world_from_texture: mat4x4f,
    // Takes a gradient in texture space to a normal in world space.
    world_from_gradient: mat4x4f,
    // World space.
    eye: vec3f,
    // Between two samples on a ray, in millimetres.
    distance: f32,
    // Direction towards the first light, world space.
    key_light: vec3f,
    // How far around a point other tissue darkens it, in millimetres.
    reach: f32,
    // Direction towards the second light, world space.
    fill_light: vec3f,
    // Path in millimetres for which the transfer function's opacities are meant.
    opacity_distance: f32,
    // Of the volume.
    voxels: vec3f,
    // Voxels along an edge of a brick of the skip grid.
    brick: f32,
    // Where the three slices are, in texture space.
    slices: vec3f,
    // Value under which a slice or a cut face shows nothing, 0..1 of the window.
    threshold: f32,
    // The part of the volume that holds something, in texture space: its lower and upper corner.
    box_low: vec3f,
    // Value from which on the transfer function lets something be seen.
    visible: f32,
    box_high: vec3f,
    // Size of a pixel at a distance of one millimetre.
    pixel: f32,
    // Side along each axis (+1 or -1) of the corner that is cut away; 0, 0, 0 for none.
    cut: vec3f,
    // 1 for soft shadows.
    shadows: f32,
    // Pixels of the picture.
    size: vec2f,
    // Of this sample inside its pixel.
    offset: vec2f,
    // Lower end of the window, and 1 / its width.
    window: vec2f,
    // Value of the iso-surface.
    iso: f32,
    // Factor for the opacities.
    opacity: f32,
    // Number of this sample, from 0.
    number: f32,
};

struct Ray {
    // Texture space.
    origin: vec3f,
    // Texture space, for one millimetre.
    step: vec3f,
    // World space, unit length.
    direction: vec3f,
    near: f32,
    far: f32,
};

// Not a uniform: Mesa's lavapipe 22.3 compiles a shader anew for all values of uniforms that its
// branches look at, and keeps each of them for ever.
@group(0) @binding(0) var<storage, read> frame: Frame;
@group(0) @binding(1) var smooth_sampler: sampler;
@group(0) @binding(2) var volume: texture_3d<f32>;
@group(0) @binding(3) var coarse: texture_3d<f32>;
@group(0) @binding(4) var skip: texture_3d<u32>;
@group(0) @binding(5) var transfer: texture_2d<f32>;

@vertex
fn vs_picture(@builtin(vertex_index) index: u32) -> @builtin(position) vec4f {
    // One triangle that covers the whole picture.
    let corner = vec2f(f32((index << 1u) & 2u), f32(index & 2u));
    return vec4f(corner * 2.0 - 1.0, 0.0, 1.0);
}

fn density(p: vec3f) -> f32 {
    return textureSampleLevel(volume, smooth_sampler, p, 0.0).r;
}

fn surroundings(p: vec3f) -> f32 {
    return textureSampleLevel(coarse, smooth_sampler, p, 0.0).r;
}

fn windowed(value: f32) -> f32 {
    return clamp((value - frame.window.x) * frame.window.y, 0.0, 1.0);
}

// Colour and opacity of a value in the window.
fn mapped(u: f32) -> vec4f {
    // 0 and 1 are the middles of the first and the last texel.
    let x = u * (255.0 / 256.0) + 0.5 / 256.0;
    return textureSampleLevel(transfer, smooth_sampler, vec2f(x, 0.5), 0.0);
}

fn to_texture(direction: vec3f) -> vec3f {
    return (frame.texture_from_world * vec4f(direction, 0.0)).xyz;
}

// The ray through a pixel, clipped to the box that holds something; near >= far when it misses.
fn ray_through(position: vec2f) -> Ray {
    let at = (position + frame.offset) / frame.size;
    let clip = vec4f(at.x * 2.0 - 1.0, 1.0 - at.y * 2.0, 1.0, 1.0);
    let h = frame.texture_from_clip * clip;
    let eye = (frame.texture_from_world * vec4f(frame.eye, 1.0)).xyz;
    let along = h.xyz / h.w - eye;
    let world = (frame.world_from_texture * vec4f(along, 0.0)).xyz;
    let scale = 1.0 / length(world);

    var ray: Ray;
    ray.origin = eye;
    // Never zero, which would give 0 * infinity below.
    let step = along * scale;
    ray.step = select(step, vec3f(1e-9), abs(step) < vec3f(1e-9));
    ray.direction = world * scale;
    let a = (frame.box_low - ray.origin) / ray.step;
    let b = (frame.box_high - ray.origin) / ray.step;
    let enter = min(a, b);
    let leave = max(a, b);
    ray.near = max(max(enter.x, enter.y), max(enter.z, 0.0));
    ray.far = min(leave.x, min(leave.y, leave.z));
    return ray;
}

// Where the ray is in the corner that is cut away: from x to y; x > y when nowhere.
fn cut_span(ray: Ray) -> vec2f {
    if (frame.cut.x == 0.0) {
        return vec2f(1e9, -1e9);
    }
    let at = (frame.slices - ray.origin) / ray.step;
    let towards = ray.step * frame.cut > vec3f(0.0);
    let enter = select(vec3f(-1e9), at, towards);
    let leave = select(at, vec3f(1e9), towards);
    return vec2f(max(enter.x, max(enter.y, enter.z)), min(leave.x, min(leave.y, leave.z)));
}

// Noise of a pixel, 0..1. It depends on nothing else, so pictures of all canvases are equal.
fn noise(pixel: vec2f) -> f32 {
    let n = fract(52.9829189 * fract(dot(floor(pixel), vec2f(0.06711056, 0.00583715))));
    return fract(n + 0.61803399 * frame.number);
}

// How far the ray goes until it leaves a box of bricks around p, in millimetres.
fn run_to(p: vec3f, step: vec3f, low: vec3f, high: vec3f) -> f32 {
    let border = select(low, high, step > vec3f(0.0)) * frame.brick / frame.voxels;
    let t = (border - p) / step;
    return max(min(t.x, min(t.y, t.z)), 0.0) + 0.001;
}

fn brick_of(p: vec3f) -> vec3f {
    let last = vec3f(textureDimensions(skip)) - 1.0;
    return clamp(floor(p * frame.voxels / frame.brick), vec3f(0.0), last);
}
