struct Corner {
    @builtin(position) position: vec4f,
    @location(0) colour: vec3f,
};

@vertex
fn vs_main(@builtin(vertex_index) index: u32) -> Corner {
    var positions = array<vec2f, 3>(vec2f(0.0, 0.7), vec2f(-0.7, -0.6), vec2f(0.7, -0.6));
    var colours = array<vec3f, 3>(
        vec3f(0.86, 0.27, 0.15), vec3f(0.12, 0.45, 0.75), vec3f(0.93, 0.66, 0.14));
    return Corner(vec4f(positions[index], 0.0, 1.0), colours[index]);
}

@fragment
fn fs_main(corner: Corner) -> @location(0) vec4f {
    return vec4f(corner.colour, 1.0);
}
