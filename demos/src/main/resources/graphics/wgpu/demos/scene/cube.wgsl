struct Corner {
    @builtin(position) position: vec4f,
    @location(0) normal: vec3f,
};

@group(0) @binding(0) var<uniform> clip_from_cube: mat4x4f;

@vertex
fn vs_main(@builtin(vertex_index) index: u32) -> Corner {
    // Six sides of two triangles: a side is a square, brought to its place by turning the axes.
    let side = index / 6u;
    var corners = array<vec2f, 6>(
        vec2f(-1.0, -1.0), vec2f(1.0, -1.0), vec2f(1.0, 1.0),
        vec2f(-1.0, -1.0), vec2f(1.0, 1.0), vec2f(-1.0, 1.0));
    let corner = corners[index % 6u];
    let sign = select(-1.0, 1.0, side % 2u == 0u);
    // Mirrored on the far sides, so that all triangles turn the same way round.
    let p = vec3f(corner.x * sign, corner.y, 1.0 * sign);
    var place = p;
    var normal = vec3f(0.0, 0.0, sign);
    if (side / 2u == 1u) {
        place = p.yzx;
        normal = normal.yzx;
    } else if (side / 2u == 2u) {
        place = p.zxy;
        normal = normal.zxy;
    }
    return Corner(clip_from_cube * vec4f(place, 1.0), normal);
}

@fragment
fn fs_main(corner: Corner) -> @location(0) vec4f {
    let tint = 0.5 + 0.38 * corner.normal;
    return vec4f(tint * tint, 1.0);
}
