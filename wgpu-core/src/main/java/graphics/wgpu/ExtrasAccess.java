package graphics.wgpu;

import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Call;
import java.util.List;
import java.util.function.ToLongFunction;

/// What the GPU classes give to `graphics.wgpu.extras` alone.
final class ExtrasAccess extends Access {
    @Override
    public long pass(GPUPassEncoder pass) {
        return pass.pass();
    }

    @Override
    public long drawing(GPURenderPassEncoder pass) {
        var address = pass.pass();
        pass.checkVertexBuffers();
        return address;
    }

    @Override
    public long use(GPUPassEncoder pass, GPUObjectBase object) {
        return pass.encoder.use(object.device(), object);
    }

    @Override
    public void record(GPUCommandEncoder encoder, GPUObjectBase used, Recording recording) {
        encoder.record(used, recording);
    }

    @Override
    public GPUQuerySet statistics(
            GPUDevice device, String label, int count, List<PipelineStatisticName> statistics) {
        return GPUQuerySet.create(device, label, null, count, statistics);
    }

    @Override
    public GPUShaderModule module(
            GPUDevice device, String label, String code, ToLongFunction<Call> description) {
        return GPUShaderModule.of(device, label, code, description);
    }

    @Override
    public GPUDevice traced(GPUAdapter adapter, DeviceDescriptor descriptor, String tracePath) {
        return adapter.requestDevice(descriptor, tracePath);
    }

    @Override
    public void checkQuery(GPUQuerySet querySet, int queryIndex) {
        querySet.checkRange(queryIndex, 1);
    }
}
