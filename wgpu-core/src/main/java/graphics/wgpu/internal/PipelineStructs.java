package graphics.wgpu.internal;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BlendComponent;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.CompareFunction;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.DepthStencilState;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPUPipelineLayout;
import graphics.wgpu.PipelineLayoutSource;
import graphics.wgpu.PrimitiveState;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.StencilFaceState;
import graphics.wgpu.VertexBufferLayout;
import graphics.wgpu.VertexState;
import graphics.wgpu.extras.PolygonMode;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUBlendComponent;
import graphics.wgpu.ffi.WGPUBlendState;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUColorTargetState;
import graphics.wgpu.ffi.WGPUComputePipelineDescriptor;
import graphics.wgpu.ffi.WGPUComputeState;
import graphics.wgpu.ffi.WGPUConstantEntry;
import graphics.wgpu.ffi.WGPUDepthStencilState;
import graphics.wgpu.ffi.WGPUFragmentState;
import graphics.wgpu.ffi.WGPUMultisampleState;
import graphics.wgpu.ffi.WGPUPrimitiveState;
import graphics.wgpu.ffi.WGPUPrimitiveStateExtras;
import graphics.wgpu.ffi.WGPURenderPipelineDescriptor;
import graphics.wgpu.ffi.WGPUStencilFaceState;
import graphics.wgpu.ffi.WGPUVertexAttribute;
import graphics.wgpu.ffi.WGPUVertexBufferLayout;
import graphics.wgpu.ffi.WGPUVertexState;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/// Pipelines and their stages.
public final class PipelineStructs {
    private PipelineStructs() {}

    /// {@return the address of a `WGPUComputePipelineDescriptor`}
    public static long compute(Call call, ComputePipelineDescriptor descriptor) {
        var struct = WGPUComputePipelineDescriptor.allocate(call);
        Strings.put(call, WGPUComputePipelineDescriptor.label(struct), descriptor.label());
        WGPUComputePipelineDescriptor.layout(struct, layout(call, descriptor.layout()));
        var stage = descriptor.compute();
        var compute = WGPUComputePipelineDescriptor.compute(struct);
        WGPUComputeState.module(compute, MemorySegment.ofAddress(call.pin(stage.module())));
        Strings.putNullable(call, WGPUComputeState.entryPoint(compute), stage.entryPoint());
        WGPUComputeState.constantCount(compute, stage.constants().size());
        WGPUComputeState.constants(compute, constants(call, stage.constants()));
        return struct.address();
    }

    /// {@return the address of a `WGPURenderPipelineDescriptor`}
    public static long render(Call call, RenderPipelineDescriptor descriptor) {
        var struct = WGPURenderPipelineDescriptor.allocate(call);
        Strings.put(call, WGPURenderPipelineDescriptor.label(struct), descriptor.label());
        WGPURenderPipelineDescriptor.layout(struct, layout(call, descriptor.layout()));
        vertex(call, WGPURenderPipelineDescriptor.vertex(struct), descriptor.vertex());
        primitive(call, WGPURenderPipelineDescriptor.primitive(struct), descriptor.primitive());
        var depthStencil = descriptor.depthStencil();
        if (depthStencil != null) {
            WGPURenderPipelineDescriptor.depthStencil(struct, depthStencil(call, depthStencil));
        }
        var multisample = WGPURenderPipelineDescriptor.multisample(struct);
        WGPUMultisampleState.count(multisample, descriptor.multisample().count());
        WGPUMultisampleState.mask(multisample, descriptor.multisample().mask());
        WGPUMultisampleState.alphaToCoverageEnabled(
                multisample, descriptor.multisample().alphaToCoverageEnabled() ? 1 : 0);
        var fragment = descriptor.fragment();
        if (fragment != null) {
            WGPURenderPipelineDescriptor.fragment(struct, fragment(call, fragment));
        }
        return struct.address();
    }

    private static MemorySegment layout(Call call, PipelineLayoutSource source) {
        return switch (source) {
            case GPUPipelineLayout layout -> MemorySegment.ofAddress(call.pin(layout));
            case AutoLayoutMode auto -> MemorySegment.NULL;
        };
    }

    private static MemorySegment constants(Call call, Map<String, Double> constants) {
        if (constants.isEmpty()) {
            return MemorySegment.NULL;
        }
        var array = WGPUConstantEntry.allocateArray(constants.size(), call);
        int i = 0;
        for (var constant : constants.entrySet()) {
            var entry = WGPUConstantEntry.asSlice(array, i++);
            var name = constant.getKey();
            Strings.put(call, WGPUConstantEntry.key(entry), name);
            var value = Arguments.finite(constant.getValue(), "constants[" + name + "]");
            WGPUConstantEntry.value(entry, value);
        }
        return array;
    }

    private static void vertex(Call call, MemorySegment struct, VertexState state) {
        WGPUVertexState.module(struct, MemorySegment.ofAddress(call.pin(state.module())));
        Strings.putNullable(call, WGPUVertexState.entryPoint(struct), state.entryPoint());
        WGPUVertexState.constantCount(struct, state.constants().size());
        WGPUVertexState.constants(struct, constants(call, state.constants()));
        var buffers = state.buffers();
        if (buffers.isEmpty()) {
            return;
        }
        var array = WGPUVertexBufferLayout.allocateArray(buffers.size(), call);
        var free = VertexHoles.freeLocations(buffers);
        for (int i = 0; i < buffers.size(); i++) {
            var buffer = buffers.get(i);
            vertexBuffer(
                    call,
                    WGPUVertexBufferLayout.asSlice(array, i),
                    buffer == null ? VertexHoles.layout(free) : buffer);
        }
        WGPUVertexState.bufferCount(struct, buffers.size());
        WGPUVertexState.buffers(struct, array);
    }

    private static void vertexBuffer(Call call, MemorySegment struct, VertexBufferLayout layout) {
        WGPUVertexBufferLayout.arrayStride(struct, layout.arrayStride());
        WGPUVertexBufferLayout.stepMode(struct, EnumValues.of(layout.stepMode()));
        var attributes = layout.attributes();
        var array = WGPUVertexAttribute.allocateArray(attributes.size(), call);
        for (int i = 0; i < attributes.size(); i++) {
            var entry = WGPUVertexAttribute.asSlice(array, i);
            WGPUVertexAttribute.format(entry, EnumValues.of(attributes.get(i).format()));
            WGPUVertexAttribute.offset(entry, attributes.get(i).offset());
            WGPUVertexAttribute.shaderLocation(entry, attributes.get(i).shaderLocation());
        }
        WGPUVertexBufferLayout.attributeCount(struct, attributes.size());
        WGPUVertexBufferLayout.attributes(struct, array);
    }

    private static void primitive(Call call, MemorySegment struct, PrimitiveState state) {
        WGPUPrimitiveState.topology(struct, EnumValues.of(state.topology()));
        WGPUPrimitiveState.stripIndexFormat(struct, EnumValues.of(state.stripIndexFormat()));
        WGPUPrimitiveState.frontFace(struct, EnumValues.of(state.frontFace()));
        WGPUPrimitiveState.cullMode(struct, EnumValues.of(state.cullMode()));
        WGPUPrimitiveState.unclippedDepth(struct, state.unclippedDepth() ? 1 : 0);
        if (state.polygonMode() != PolygonMode.FILL || state.conservative()) {
            var extras = WGPUPrimitiveStateExtras.allocate(call);
            WGPUChainedStruct.sType(
                    WGPUPrimitiveStateExtras.chain(extras), WGPU.WGPUSType_PrimitiveStateExtras);
            WGPUPrimitiveStateExtras.polygonMode(extras, EnumValues.of(state.polygonMode()));
            WGPUPrimitiveStateExtras.conservative(extras, state.conservative() ? 1 : 0);
            WGPUPrimitiveState.nextInChain(struct, extras);
        }
    }

    private static MemorySegment depthStencil(Call call, DepthStencilState state) {
        var struct = WGPUDepthStencilState.allocate(call);
        WGPUDepthStencilState.format(struct, EnumValues.of(state.format()));
        var write = state.depthWriteEnabled();
        WGPUDepthStencilState.depthWriteEnabled(
                struct,
                write == null
                        ? WGPU.WGPUOptionalBool_Undefined
                        : write ? WGPU.WGPUOptionalBool_True : WGPU.WGPUOptionalBool_False);
        var compare = state.depthCompare();
        // where it may be missing, all pass, but natively it must be there
        WGPUDepthStencilState.depthCompare(
                struct, EnumValues.of(compare == null ? CompareFunction.ALWAYS : compare));
        stencilFace(WGPUDepthStencilState.stencilFront(struct), state.stencilFront());
        stencilFace(WGPUDepthStencilState.stencilBack(struct), state.stencilBack());
        WGPUDepthStencilState.stencilReadMask(struct, state.stencilReadMask());
        WGPUDepthStencilState.stencilWriteMask(struct, state.stencilWriteMask());
        WGPUDepthStencilState.depthBias(struct, state.depthBias());
        WGPUDepthStencilState.depthBiasSlopeScale(
                struct, Arguments.finite(state.depthBiasSlopeScale(), "depthBiasSlopeScale"));
        WGPUDepthStencilState.depthBiasClamp(
                struct, Arguments.finite(state.depthBiasClamp(), "depthBiasClamp"));
        return struct;
    }

    private static void stencilFace(MemorySegment struct, StencilFaceState state) {
        WGPUStencilFaceState.compare(struct, EnumValues.of(state.compare()));
        WGPUStencilFaceState.failOp(struct, EnumValues.of(state.failOp()));
        WGPUStencilFaceState.depthFailOp(struct, EnumValues.of(state.depthFailOp()));
        WGPUStencilFaceState.passOp(struct, EnumValues.of(state.passOp()));
    }

    private static MemorySegment fragment(Call call, FragmentState state) {
        var struct = WGPUFragmentState.allocate(call);
        WGPUFragmentState.module(struct, MemorySegment.ofAddress(call.pin(state.module())));
        Strings.putNullable(call, WGPUFragmentState.entryPoint(struct), state.entryPoint());
        WGPUFragmentState.constantCount(struct, state.constants().size());
        WGPUFragmentState.constants(struct, constants(call, state.constants()));
        var targets = state.targets();
        if (targets.isEmpty()) {
            return struct;
        }
        var array = WGPUColorTargetState.allocateArray(targets.size(), call);
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            // a hole stays zero: format undefined
            if (target != null) {
                colorTarget(call, WGPUColorTargetState.asSlice(array, i), target);
            }
        }
        WGPUFragmentState.targetCount(struct, targets.size());
        WGPUFragmentState.targets(struct, array);
        return struct;
    }

    private static void colorTarget(Call call, MemorySegment struct, ColorTargetState state) {
        WGPUColorTargetState.format(struct, EnumValues.of(state.format()));
        WGPUColorTargetState.writeMask(struct, state.writeMask().bits());
        var blend = state.blend();
        if (blend != null) {
            var blendStruct = WGPUBlendState.allocate(call);
            blendComponent(WGPUBlendState.color(blendStruct), blend.color());
            blendComponent(WGPUBlendState.alpha(blendStruct), blend.alpha());
            WGPUColorTargetState.blend(struct, blendStruct);
        }
    }

    private static void blendComponent(MemorySegment struct, BlendComponent component) {
        WGPUBlendComponent.operation(struct, EnumValues.of(component.operation()));
        WGPUBlendComponent.srcFactor(struct, EnumValues.of(component.srcFactor()));
        WGPUBlendComponent.dstFactor(struct, EnumValues.of(component.dstFactor()));
    }
}
