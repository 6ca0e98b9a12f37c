package graphics.wgpu;

/// What an adapter says of itself.
///
/// Corresponds to WebGPU's `GPUAdapterInfo`; the last four components are additions of this
/// library.
///
/// @param vendor the maker's name, may be empty
/// @param architecture the family of the GPU, may be empty
/// @param device the name of the device, as the driver tells it
/// @param description the driver and its version
/// @param subgroupMinSize the smallest size of a subgroup; WebGPU's 4 if not known
/// @param subgroupMaxSize the largest size of a subgroup; WebGPU's 128 if not known
/// @param isFallbackAdapter whether software renders in place of a GPU
/// @param adapterType `DiscreteGPU`, `IntegratedGPU`, `CPU` or `unknown`
/// @param backend the graphics API below: `Vulkan`, `Metal`, `D3D12`, `D3D11`, `OpenGL` …
/// @param vendorId the vendor's PCI number, 0 if not known
/// @param deviceId the device's PCI number, 0 if not known
public record GPUAdapterInfo(
        String vendor,
        String architecture,
        String device,
        String description,
        int subgroupMinSize,
        int subgroupMaxSize,
        boolean isFallbackAdapter,
        String adapterType,
        String backend,
        int vendorId,
        int deviceId) {}
