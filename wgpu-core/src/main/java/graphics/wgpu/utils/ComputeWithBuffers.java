package graphics.wgpu.utils;

import graphics.wgpu.BindGroupDescriptor;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutDescriptor;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferBindingType;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.PipelineLayoutDescriptor;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A whole computation in one call: data in, a shader, data out.
///
/// Not in WebGPU. May be called from any thread, and waits for the result.
public final class ComputeWithBuffers {
    private static final int DIMENSIONS = 3;

    private ComputeWithBuffers() {}

    /// Computes on the [default device][DefaultDevice].
    ///
    /// @param inputs the data of the storage buffers that the shader reads, by `@binding` numbers
    ///     of group 0
    /// @param outputs the sizes in bytes of the storage buffers that the shader writes, by
    ///     `@binding` numbers; each a multiple of 4. A binding that is also an input begins with
    ///     its data
    /// @param shader the program in WGSL, with one entry point
    /// @param constants values of its override constants by their names
    /// @param n how many workgroups there are, in one to three dimensions
    /// @return the outputs by their `@binding` numbers
    /// @throws graphics.wgpu.GPUShaderError if the shader is wrong
    /// @throws graphics.wgpu.GPUValidationError if it doesn't fit the buffers
    /// @see #computeWithBuffers(GPUDevice, Map, Map, String, Map, int...)
    public static Map<Integer, MemorySegment> computeWithBuffers(
            Map<Integer, MemorySegment> inputs,
            Map<Integer, Long> outputs,
            String shader,
            Map<String, Double> constants,
            int... n) {
        checkGiven(inputs, outputs, shader, constants, n);
        return computeWithBuffers(
                DefaultDevice.getDefaultDevice(), inputs, outputs, shader, constants, n);
    }

    /// Computes on a device.
    ///
    /// {@snippet file="ComputeWithBuffersTests.java" region="compute"}
    ///
    /// @param device the device
    /// @param inputs the data of the storage buffers that the shader reads, by `@binding` numbers
    ///     of group 0
    /// @param outputs the sizes in bytes of the storage buffers that the shader writes, by
    ///     `@binding` numbers; each a multiple of 4. A binding that is also an input begins with
    ///     its data
    /// @param shader the program in WGSL, with one entry point
    /// @param constants values of its override constants by their names
    /// @param n how many workgroups there are, in one to three dimensions
    /// @return the outputs by their `@binding` numbers; `segment.toArray(ValueLayout.JAVA_FLOAT)`
    ///     and its like make arrays of them
    /// @throws IllegalArgumentException if a size is not positive or not a multiple of 4, or there
    ///     are more than three dimensions
    /// @throws graphics.wgpu.GPUShaderError if the shader is wrong
    /// @throws graphics.wgpu.GPUValidationError if it doesn't fit the buffers
    public static Map<Integer, MemorySegment> computeWithBuffers(
            GPUDevice device,
            Map<Integer, MemorySegment> inputs,
            Map<Integer, Long> outputs,
            String shader,
            Map<String, Double> constants,
            int... n) {
        Arguments.notNull(device, "device");
        checkGiven(inputs, outputs, shader, constants, n);
        if (n.length < 1 || n.length > DIMENSIONS) {
            throw new IllegalArgumentException(
                    "n has " + n.length + " dimensions; it must have one, two or three");
        }
        inputs.forEach((binding, data) -> Arguments.reachable(data, "inputs[" + binding + "]"));
        outputs.forEach(ComputeWithBuffers::checkSize);
        var owned = new ArrayList<AutoCloseable>();
        try {
            return run(device, inputs, outputs, stage(device, shader, constants, owned), n, owned);
        } finally {
            owned.reversed().forEach(ComputeWithBuffers::close);
        }
    }

    private static void checkGiven(
            Map<Integer, MemorySegment> inputs,
            Map<Integer, Long> outputs,
            String shader,
            Map<String, Double> constants,
            int[] n) {
        Arguments.notNull(inputs, "inputs");
        Arguments.notNull(outputs, "outputs");
        Arguments.notNull(shader, "shader");
        Arguments.notNull(constants, "constants");
        Arguments.notNull(n, "n");
    }

    private static void checkSize(Integer binding, Long size) {
        var name = "outputs[" + binding + "]";
        Arguments.multipleOf(Arguments.notNull(size, name), 4, name);
        Arguments.arrayLength(size, name);
        if (size == 0) {
            throw new IllegalArgumentException(name + " is 0; it must be at least 4");
        }
    }

    private static void close(AutoCloseable object) {
        try {
            object.close();
        } catch (Exception e) {
            throw new AssertionError("objects of the GPU close without an exception", e);
        }
    }

    private static ProgrammableStage stage(
            GPUDevice device,
            String shader,
            Map<String, Double> constants,
            List<AutoCloseable> owned) {
        var module = device.createShaderModule(shader);
        owned.add(module);
        return ProgrammableStage.of(module).withConstants(constants);
    }

    private static Map<Integer, MemorySegment> run(
            GPUDevice device,
            Map<Integer, MemorySegment> inputs,
            Map<Integer, Long> outputs,
            ProgrammableStage stage,
            int[] n,
            List<AutoCloseable> owned) {
        var buffers = new LinkedHashMap<Integer, GPUBuffer>();
        var bindings = new TreeSet<>(inputs.keySet());
        bindings.addAll(outputs.keySet());
        for (var binding : bindings) {
            var buffer = buffer(device, inputs.get(binding), outputs.getOrDefault(binding, 0L));
            owned.add(buffer);
            buffers.put(binding, buffer);
        }
        var layouts = new ArrayList<BindGroupLayoutEntry>();
        var entries = new ArrayList<BindGroupEntry>();
        buffers.forEach(
                (binding, buffer) -> {
                    var type =
                            outputs.containsKey(binding)
                                    ? BufferBindingType.STORAGE
                                    : BufferBindingType.READ_ONLY_STORAGE;
                    layouts.add(
                            BindGroupLayoutEntry.of(binding, ShaderStage.COMPUTE)
                                    .withBuffer(BufferBindingLayout.of().withType(type)));
                    entries.add(BindGroupEntry.of(binding, buffer));
                });
        var groupLayout = device.createBindGroupLayout(BindGroupLayoutDescriptor.of(layouts));
        owned.add(groupLayout);
        var layout = device.createPipelineLayout(PipelineLayoutDescriptor.of(List.of(groupLayout)));
        owned.add(layout);
        var pipeline = device.createComputePipeline(ComputePipelineDescriptor.of(layout, stage));
        owned.add(pipeline);
        var group = device.createBindGroup(BindGroupDescriptor.of(groupLayout, entries));
        owned.add(group);

        var encoder = device.createCommandEncoder();
        owned.add(encoder);
        try (var pass = encoder.beginComputePass()) {
            pass.setPipeline(pipeline);
            pass.setBindGroup(0, group);
            pass.dispatchWorkgroups(n[0], n.length > 1 ? n[1] : 1, n.length > 2 ? n[2] : 1);
        }
        device.queue().submit(encoder.finish());
        var results = new LinkedHashMap<Integer, MemorySegment>();
        buffers.forEach(
                (binding, buffer) -> {
                    var size = outputs.get(binding);
                    if (size != null) {
                        results.put(binding, read(device, buffer, size));
                    }
                });
        return results;
    }

    private static MemorySegment read(GPUDevice device, GPUBuffer buffer, long size) {
        // of longs, so that it is aligned for arrays of every type
        var longs = MemorySegment.ofArray(new long[Math.toIntExact((size + 7) / 8)]);
        var result = longs.asSlice(0, size);
        device.queue().readBuffer(buffer, 0, result);
        return result;
    }

    private static GPUBuffer buffer(
            GPUDevice device, @Nullable MemorySegment data, long outputSize) {
        var usage = BufferUsage.of(BufferUsage.STORAGE, BufferUsage.COPY_SRC, BufferUsage.COPY_DST);
        if (data == null) {
            return device.createBuffer(outputSize, usage);
        }
        if (data.byteSize() >= outputSize) {
            return device.createBufferWithData(data, usage);
        }
        var buffer = device.createBuffer(outputSize, usage);
        device.queue().writeBuffer(buffer, 0, data);
        return buffer;
    }
}
