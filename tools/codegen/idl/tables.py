"""What the IDL alone doesn't say: Java names of its types, additions, and what is left out."""

API = "graphics.wgpu"
EXTRAS = "graphics.wgpu.extras"
INTERNAL = "graphics.wgpu.internal"

# Each union of the IDL is a sealed interface of the API.
UNIONS = {
    "union<GPUTexture,GPUTextureView>": "TextureBinding",
    "union<GPUPipelineLayout,GPUAutoLayoutMode>": "PipelineLayoutSource",
    "GPUBindingResource": "BindingResource",
    "GPUCopyExternalImageSource": "ImagePixels",
}

# Sums of a sequence of numbers and a dictionary: the dictionary's record stands for both.
VALUE_TYPES = {
    "GPUColor": "Color",
    "GPUOrigin2D": "Origin2D",
    "GPUOrigin3D": "Origin3D",
    "GPUExtent3D": "Extent3D",
}

# Numbers by the typedef that says what they are: (Java type, may be negative or is a bit mask).
NUMBERS = {
    "GPUSize64": ("long", False),
    "GPUSize32": ("int", False),
    "GPUIndex32": ("int", False),
    "GPUIntegerCoordinate": ("int", False),
    "GPUStencilValue": ("int", True),
    "GPUSampleMask": ("int", True),
    "GPUDepthBias": ("int", True),
    "GPUSignedOffset32": ("int", True),
    "GPUPipelineConstantValue": ("double", True),
    "unsigned short": ("int", False),
    "unsigned long": ("int", False),
    "unsigned long long": ("long", False),
    "float": ("float", True),
    "double": ("double", True),
}

# Components whose type or default differ from the IDL's: (IDL-like type, default or None).
CHANGES = {
    ("GPURequestAdapterOptions", "featureLevel"): ("FeatureLevel", '"core"'),
    ("GPURequestAdapterOptions", "powerPreference"): ("GPUPowerPreference", '"high-performance"'),
}

# Components of ours, after those of the IDL: (name, IDL-like type, default or None).
ADDITIONS = {
    "GPURequestAdapterOptions": [("canvas", "CanvasLike", None)],
    "GPUPrimitiveState": [
        ("polygonMode", "PolygonMode", '"fill"'),
        ("conservative", "boolean", "false"),
    ],
}

# Shorter factories of the small value types: how many of the components may be given.
FACTORIES = {
    "GPUColorDict": (3, 4),
    "GPUOrigin2DDict": (0, 2),
    "GPUOrigin3DDict": (0, 2, 3),
    "GPUExtent3DDict": (1, 2, 3),
}
FACTORY_DEFAULTS = {("GPUColorDict", "a"): "1"}

# The interface that a record or an enum implements.
IMPLEMENTS = {
    "BufferBinding": "BindingResource",
    "AutoLayoutMode": "PipelineLayoutSource",
    "FeatureName": "Feature",
    "NativeFeature": "Feature",
}

# Dictionaries that only give members to others.
BASES = {"GPUObjectDescriptorBase", "GPUPipelineDescriptorBase"}

# The native enum's name, where it differs. None: the native library has no such enum.
NATIVE_ENUMS = {
    "CanvasAlphaMode": "CompositeAlphaMode",
    "CanvasToneMappingMode": "ToneMappingMode",
    "AutoLayoutMode": None,
    "PipelineErrorReason": None,
}

# Enums that the IDL lacks: name -> (package, corresponds to, strings or None for the header's).
ADDED_ENUMS = {
    "FeatureLevel": (API, "the strings of `GPURequestAdapterOptions.featureLevel`", None),
    "PredefinedColorSpace": (API, "HTML's `PredefinedColorSpace`", ["srgb", "display-p3"]),
    "NativeFeature": (EXTRAS, "wgpu-native's `WGPUNativeFeature`", None),
    "PolygonMode": (EXTRAS, "wgpu-native's `WGPUPolygonMode`", None),
    "PipelineStatisticName": (EXTRAS, "wgpu-native's `WGPUPipelineStatisticName`", None),
}

# Enums that come back from the native library. Others only go in.
READ_BACK = [
    "TextureFormat",
    "FeatureName",
    "NativeFeature",
    "CanvasAlphaMode",
    "DeviceLostReason",
]

# The native name of a flag type, where it differs.
NATIVE_FLAGS = {"ColorWrite": "ColorWriteMask"}
