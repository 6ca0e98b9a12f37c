// Made by tools/codegen/idl from webgpu.idl, webgpu.h and wgpu.h. Do not edit.
package graphics.wgpu.internal;

import graphics.wgpu.AddressMode;
import graphics.wgpu.BlendFactor;
import graphics.wgpu.BlendOperation;
import graphics.wgpu.BufferBindingType;
import graphics.wgpu.BufferMapState;
import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.CanvasToneMappingMode;
import graphics.wgpu.CompareFunction;
import graphics.wgpu.CompilationMessageType;
import graphics.wgpu.CullMode;
import graphics.wgpu.DeviceLostReason;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.Feature;
import graphics.wgpu.FeatureLevel;
import graphics.wgpu.FeatureName;
import graphics.wgpu.FilterMode;
import graphics.wgpu.FrontFace;
import graphics.wgpu.IndexFormat;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MipmapFilterMode;
import graphics.wgpu.PowerPreference;
import graphics.wgpu.PredefinedColorSpace;
import graphics.wgpu.PrimitiveTopology;
import graphics.wgpu.QueryType;
import graphics.wgpu.SamplerBindingType;
import graphics.wgpu.StencilOperation;
import graphics.wgpu.StorageTextureAccess;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureAspect;
import graphics.wgpu.TextureDimension;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureSampleType;
import graphics.wgpu.TextureViewDimension;
import graphics.wgpu.VertexFormat;
import graphics.wgpu.VertexStepMode;
import graphics.wgpu.extras.NativeFeature;
import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.extras.PolygonMode;
import org.jspecify.annotations.Nullable;

/// The numbers by which the native library knows the constants of the enums.
///
/// They come from the headers. Nothing here allocates. Null stands for what the headers call
/// `Undefined`.
///
/// A class that switches over enums loads them all, which takes long when a program starts. So the
/// small enums have no switch, and the others a class each.
public final class EnumValues {
    private EnumValues() {}

    /// {@return the native value of a PowerPreference}
    ///
    /// @param value the constant
    public static int of(@Nullable PowerPreference value) {
        if (value == PowerPreference.LOW_POWER) {
            return 0x1;
        }
        if (value == PowerPreference.HIGH_PERFORMANCE) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a FeatureName}
    ///
    /// @param value the constant
    public static int of(FeatureName value) {
        return FeatureNameValues.of(value);
    }

    /// {@return the FeatureName of a native value, null where it has none}
    ///
    /// @param value what the native library gave
    public static @Nullable FeatureName featureName(int value) {
        return switch (value) {
            case 0x1 -> FeatureName.CORE_FEATURES_AND_LIMITS;
            case 0x2 -> FeatureName.DEPTH_CLIP_CONTROL;
            case 0x3 -> FeatureName.DEPTH32FLOAT_STENCIL8;
            case 0x4 -> FeatureName.TEXTURE_COMPRESSION_BC;
            case 0x5 -> FeatureName.TEXTURE_COMPRESSION_BC_SLICED_3D;
            case 0x6 -> FeatureName.TEXTURE_COMPRESSION_ETC2;
            case 0x7 -> FeatureName.TEXTURE_COMPRESSION_ASTC;
            case 0x8 -> FeatureName.TEXTURE_COMPRESSION_ASTC_SLICED_3D;
            case 0x9 -> FeatureName.TIMESTAMP_QUERY;
            case 0xA -> FeatureName.INDIRECT_FIRST_INSTANCE;
            case 0xB -> FeatureName.SHADER_F16;
            case 0xC -> FeatureName.RG11B10UFLOAT_RENDERABLE;
            case 0xD -> FeatureName.BGRA8UNORM_STORAGE;
            case 0xE -> FeatureName.FLOAT32_FILTERABLE;
            case 0xF -> FeatureName.FLOAT32_BLENDABLE;
            case 0x10 -> FeatureName.CLIP_DISTANCES;
            case 0x11 -> FeatureName.DUAL_SOURCE_BLENDING;
            case 0x12 -> FeatureName.SUBGROUPS;
            case 0x13 -> FeatureName.TEXTURE_FORMATS_TIER1;
            case 0x14 -> FeatureName.TEXTURE_FORMATS_TIER2;
            case 0x15 -> FeatureName.PRIMITIVE_INDEX;
            case 0x16 -> FeatureName.TEXTURE_COMPONENT_SWIZZLE;
            default -> null;
        };
    }

    /// {@return the native value of a BufferMapState}
    ///
    /// @param value the constant
    public static int of(BufferMapState value) {
        if (value == BufferMapState.UNMAPPED) {
            return 0x1;
        }
        if (value == BufferMapState.PENDING) {
            return 0x2;
        }
        if (value == BufferMapState.MAPPED) {
            return 0x3;
        }
        throw new NullPointerException("BufferMapState");
    }

    /// {@return the native value of a TextureDimension}
    ///
    /// @param value the constant
    public static int of(@Nullable TextureDimension value) {
        if (value == TextureDimension.D1) {
            return 0x1;
        }
        if (value == TextureDimension.D2) {
            return 0x2;
        }
        if (value == TextureDimension.D3) {
            return 0x3;
        }
        return 0x0;
    }

    /// {@return the native value of a TextureViewDimension}
    ///
    /// @param value the constant
    public static int of(@Nullable TextureViewDimension value) {
        if (value == TextureViewDimension.D1) {
            return 0x1;
        }
        if (value == TextureViewDimension.D2) {
            return 0x2;
        }
        if (value == TextureViewDimension.D2_ARRAY) {
            return 0x3;
        }
        if (value == TextureViewDimension.CUBE) {
            return 0x4;
        }
        if (value == TextureViewDimension.CUBE_ARRAY) {
            return 0x5;
        }
        if (value == TextureViewDimension.D3) {
            return 0x6;
        }
        return 0x0;
    }

    /// {@return the native value of a TextureAspect}
    ///
    /// @param value the constant
    public static int of(@Nullable TextureAspect value) {
        if (value == TextureAspect.ALL) {
            return 0x1;
        }
        if (value == TextureAspect.STENCIL_ONLY) {
            return 0x2;
        }
        if (value == TextureAspect.DEPTH_ONLY) {
            return 0x3;
        }
        return 0x0;
    }

    /// {@return the native value of a TextureFormat}
    ///
    /// @param value the constant
    public static int of(@Nullable TextureFormat value) {
        return value == null ? 0x0 : TextureFormatValues.of(value);
    }

    /// {@return the TextureFormat of a native value, null where it has none}
    ///
    /// @param value what the native library gave
    public static @Nullable TextureFormat textureFormat(int value) {
        return switch (value) {
            case 0x1 -> TextureFormat.R8UNORM;
            case 0x2 -> TextureFormat.R8SNORM;
            case 0x3 -> TextureFormat.R8UINT;
            case 0x4 -> TextureFormat.R8SINT;
            case 0x5 -> TextureFormat.R16UNORM;
            case 0x6 -> TextureFormat.R16SNORM;
            case 0x7 -> TextureFormat.R16UINT;
            case 0x8 -> TextureFormat.R16SINT;
            case 0x9 -> TextureFormat.R16FLOAT;
            case 0xA -> TextureFormat.RG8UNORM;
            case 0xB -> TextureFormat.RG8SNORM;
            case 0xC -> TextureFormat.RG8UINT;
            case 0xD -> TextureFormat.RG8SINT;
            case 0xF -> TextureFormat.R32UINT;
            case 0x10 -> TextureFormat.R32SINT;
            case 0xE -> TextureFormat.R32FLOAT;
            case 0x11 -> TextureFormat.RG16UNORM;
            case 0x12 -> TextureFormat.RG16SNORM;
            case 0x13 -> TextureFormat.RG16UINT;
            case 0x14 -> TextureFormat.RG16SINT;
            case 0x15 -> TextureFormat.RG16FLOAT;
            case 0x16 -> TextureFormat.RGBA8UNORM;
            case 0x17 -> TextureFormat.RGBA8UNORM_SRGB;
            case 0x18 -> TextureFormat.RGBA8SNORM;
            case 0x19 -> TextureFormat.RGBA8UINT;
            case 0x1A -> TextureFormat.RGBA8SINT;
            case 0x1B -> TextureFormat.BGRA8UNORM;
            case 0x1C -> TextureFormat.BGRA8UNORM_SRGB;
            case 0x20 -> TextureFormat.RGB9E5UFLOAT;
            case 0x1D -> TextureFormat.RGB10A2UINT;
            case 0x1E -> TextureFormat.RGB10A2UNORM;
            case 0x1F -> TextureFormat.RG11B10UFLOAT;
            case 0x22 -> TextureFormat.RG32UINT;
            case 0x23 -> TextureFormat.RG32SINT;
            case 0x21 -> TextureFormat.RG32FLOAT;
            case 0x24 -> TextureFormat.RGBA16UNORM;
            case 0x25 -> TextureFormat.RGBA16SNORM;
            case 0x26 -> TextureFormat.RGBA16UINT;
            case 0x27 -> TextureFormat.RGBA16SINT;
            case 0x28 -> TextureFormat.RGBA16FLOAT;
            case 0x2A -> TextureFormat.RGBA32UINT;
            case 0x2B -> TextureFormat.RGBA32SINT;
            case 0x29 -> TextureFormat.RGBA32FLOAT;
            case 0x2C -> TextureFormat.STENCIL8;
            case 0x2D -> TextureFormat.DEPTH16UNORM;
            case 0x2E -> TextureFormat.DEPTH24PLUS;
            case 0x2F -> TextureFormat.DEPTH24PLUS_STENCIL8;
            case 0x30 -> TextureFormat.DEPTH32FLOAT;
            case 0x31 -> TextureFormat.DEPTH32FLOAT_STENCIL8;
            case 0x32 -> TextureFormat.BC1_RGBA_UNORM;
            case 0x33 -> TextureFormat.BC1_RGBA_UNORM_SRGB;
            case 0x34 -> TextureFormat.BC2_RGBA_UNORM;
            case 0x35 -> TextureFormat.BC2_RGBA_UNORM_SRGB;
            case 0x36 -> TextureFormat.BC3_RGBA_UNORM;
            case 0x37 -> TextureFormat.BC3_RGBA_UNORM_SRGB;
            case 0x38 -> TextureFormat.BC4_R_UNORM;
            case 0x39 -> TextureFormat.BC4_R_SNORM;
            case 0x3A -> TextureFormat.BC5_RG_UNORM;
            case 0x3B -> TextureFormat.BC5_RG_SNORM;
            case 0x3C -> TextureFormat.BC6H_RGB_UFLOAT;
            case 0x3D -> TextureFormat.BC6H_RGB_FLOAT;
            case 0x3E -> TextureFormat.BC7_RGBA_UNORM;
            case 0x3F -> TextureFormat.BC7_RGBA_UNORM_SRGB;
            case 0x40 -> TextureFormat.ETC2_RGB8UNORM;
            case 0x41 -> TextureFormat.ETC2_RGB8UNORM_SRGB;
            case 0x42 -> TextureFormat.ETC2_RGB8A1UNORM;
            case 0x43 -> TextureFormat.ETC2_RGB8A1UNORM_SRGB;
            case 0x44 -> TextureFormat.ETC2_RGBA8UNORM;
            case 0x45 -> TextureFormat.ETC2_RGBA8UNORM_SRGB;
            case 0x46 -> TextureFormat.EAC_R11UNORM;
            case 0x47 -> TextureFormat.EAC_R11SNORM;
            case 0x48 -> TextureFormat.EAC_RG11UNORM;
            case 0x49 -> TextureFormat.EAC_RG11SNORM;
            case 0x4A -> TextureFormat.ASTC_4X4_UNORM;
            case 0x4B -> TextureFormat.ASTC_4X4_UNORM_SRGB;
            case 0x4C -> TextureFormat.ASTC_5X4_UNORM;
            case 0x4D -> TextureFormat.ASTC_5X4_UNORM_SRGB;
            case 0x4E -> TextureFormat.ASTC_5X5_UNORM;
            case 0x4F -> TextureFormat.ASTC_5X5_UNORM_SRGB;
            case 0x50 -> TextureFormat.ASTC_6X5_UNORM;
            case 0x51 -> TextureFormat.ASTC_6X5_UNORM_SRGB;
            case 0x52 -> TextureFormat.ASTC_6X6_UNORM;
            case 0x53 -> TextureFormat.ASTC_6X6_UNORM_SRGB;
            case 0x54 -> TextureFormat.ASTC_8X5_UNORM;
            case 0x55 -> TextureFormat.ASTC_8X5_UNORM_SRGB;
            case 0x56 -> TextureFormat.ASTC_8X6_UNORM;
            case 0x57 -> TextureFormat.ASTC_8X6_UNORM_SRGB;
            case 0x58 -> TextureFormat.ASTC_8X8_UNORM;
            case 0x59 -> TextureFormat.ASTC_8X8_UNORM_SRGB;
            case 0x5A -> TextureFormat.ASTC_10X5_UNORM;
            case 0x5B -> TextureFormat.ASTC_10X5_UNORM_SRGB;
            case 0x5C -> TextureFormat.ASTC_10X6_UNORM;
            case 0x5D -> TextureFormat.ASTC_10X6_UNORM_SRGB;
            case 0x5E -> TextureFormat.ASTC_10X8_UNORM;
            case 0x5F -> TextureFormat.ASTC_10X8_UNORM_SRGB;
            case 0x60 -> TextureFormat.ASTC_10X10_UNORM;
            case 0x61 -> TextureFormat.ASTC_10X10_UNORM_SRGB;
            case 0x62 -> TextureFormat.ASTC_12X10_UNORM;
            case 0x63 -> TextureFormat.ASTC_12X10_UNORM_SRGB;
            case 0x64 -> TextureFormat.ASTC_12X12_UNORM;
            case 0x65 -> TextureFormat.ASTC_12X12_UNORM_SRGB;
            default -> null;
        };
    }

    /// {@return the native value of a AddressMode}
    ///
    /// @param value the constant
    public static int of(@Nullable AddressMode value) {
        if (value == AddressMode.CLAMP_TO_EDGE) {
            return 0x1;
        }
        if (value == AddressMode.REPEAT) {
            return 0x2;
        }
        if (value == AddressMode.MIRROR_REPEAT) {
            return 0x3;
        }
        return 0x0;
    }

    /// {@return the native value of a FilterMode}
    ///
    /// @param value the constant
    public static int of(@Nullable FilterMode value) {
        if (value == FilterMode.NEAREST) {
            return 0x1;
        }
        if (value == FilterMode.LINEAR) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a MipmapFilterMode}
    ///
    /// @param value the constant
    public static int of(@Nullable MipmapFilterMode value) {
        if (value == MipmapFilterMode.NEAREST) {
            return 0x1;
        }
        if (value == MipmapFilterMode.LINEAR) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a CompareFunction}
    ///
    /// @param value the constant
    public static int of(@Nullable CompareFunction value) {
        if (value == CompareFunction.NEVER) {
            return 0x1;
        }
        if (value == CompareFunction.LESS) {
            return 0x2;
        }
        if (value == CompareFunction.EQUAL) {
            return 0x3;
        }
        if (value == CompareFunction.LESS_EQUAL) {
            return 0x4;
        }
        if (value == CompareFunction.GREATER) {
            return 0x5;
        }
        if (value == CompareFunction.NOT_EQUAL) {
            return 0x6;
        }
        if (value == CompareFunction.GREATER_EQUAL) {
            return 0x7;
        }
        if (value == CompareFunction.ALWAYS) {
            return 0x8;
        }
        return 0x0;
    }

    /// {@return the native value of a BufferBindingType}
    ///
    /// @param value the constant
    public static int of(@Nullable BufferBindingType value) {
        if (value == BufferBindingType.UNIFORM) {
            return 0x2;
        }
        if (value == BufferBindingType.STORAGE) {
            return 0x3;
        }
        if (value == BufferBindingType.READ_ONLY_STORAGE) {
            return 0x4;
        }
        return 0x1;
    }

    /// {@return the native value of a SamplerBindingType}
    ///
    /// @param value the constant
    public static int of(@Nullable SamplerBindingType value) {
        if (value == SamplerBindingType.FILTERING) {
            return 0x2;
        }
        if (value == SamplerBindingType.NON_FILTERING) {
            return 0x3;
        }
        if (value == SamplerBindingType.COMPARISON) {
            return 0x4;
        }
        return 0x1;
    }

    /// {@return the native value of a TextureSampleType}
    ///
    /// @param value the constant
    public static int of(@Nullable TextureSampleType value) {
        if (value == TextureSampleType.FLOAT) {
            return 0x2;
        }
        if (value == TextureSampleType.UNFILTERABLE_FLOAT) {
            return 0x3;
        }
        if (value == TextureSampleType.DEPTH) {
            return 0x4;
        }
        if (value == TextureSampleType.SINT) {
            return 0x5;
        }
        if (value == TextureSampleType.UINT) {
            return 0x6;
        }
        return 0x1;
    }

    /// {@return the native value of a StorageTextureAccess}
    ///
    /// @param value the constant
    public static int of(@Nullable StorageTextureAccess value) {
        if (value == StorageTextureAccess.WRITE_ONLY) {
            return 0x2;
        }
        if (value == StorageTextureAccess.READ_ONLY) {
            return 0x3;
        }
        if (value == StorageTextureAccess.READ_WRITE) {
            return 0x4;
        }
        return 0x1;
    }

    /// {@return the native value of a CompilationMessageType}
    ///
    /// @param value the constant
    public static int of(CompilationMessageType value) {
        if (value == CompilationMessageType.ERROR) {
            return 0x1;
        }
        if (value == CompilationMessageType.WARNING) {
            return 0x2;
        }
        if (value == CompilationMessageType.INFO) {
            return 0x3;
        }
        throw new NullPointerException("CompilationMessageType");
    }

    /// {@return the native value of a PrimitiveTopology}
    ///
    /// @param value the constant
    public static int of(@Nullable PrimitiveTopology value) {
        if (value == PrimitiveTopology.POINT_LIST) {
            return 0x1;
        }
        if (value == PrimitiveTopology.LINE_LIST) {
            return 0x2;
        }
        if (value == PrimitiveTopology.LINE_STRIP) {
            return 0x3;
        }
        if (value == PrimitiveTopology.TRIANGLE_LIST) {
            return 0x4;
        }
        if (value == PrimitiveTopology.TRIANGLE_STRIP) {
            return 0x5;
        }
        return 0x0;
    }

    /// {@return the native value of a FrontFace}
    ///
    /// @param value the constant
    public static int of(@Nullable FrontFace value) {
        if (value == FrontFace.CCW) {
            return 0x1;
        }
        if (value == FrontFace.CW) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a CullMode}
    ///
    /// @param value the constant
    public static int of(@Nullable CullMode value) {
        if (value == CullMode.NONE) {
            return 0x1;
        }
        if (value == CullMode.FRONT) {
            return 0x2;
        }
        if (value == CullMode.BACK) {
            return 0x3;
        }
        return 0x0;
    }

    /// {@return the native value of a BlendFactor}
    ///
    /// @param value the constant
    public static int of(@Nullable BlendFactor value) {
        return value == null ? 0x0 : BlendFactorValues.of(value);
    }

    /// {@return the native value of a BlendOperation}
    ///
    /// @param value the constant
    public static int of(@Nullable BlendOperation value) {
        if (value == BlendOperation.ADD) {
            return 0x1;
        }
        if (value == BlendOperation.SUBTRACT) {
            return 0x2;
        }
        if (value == BlendOperation.REVERSE_SUBTRACT) {
            return 0x3;
        }
        if (value == BlendOperation.MIN) {
            return 0x4;
        }
        if (value == BlendOperation.MAX) {
            return 0x5;
        }
        return 0x0;
    }

    /// {@return the native value of a StencilOperation}
    ///
    /// @param value the constant
    public static int of(@Nullable StencilOperation value) {
        if (value == StencilOperation.KEEP) {
            return 0x1;
        }
        if (value == StencilOperation.ZERO) {
            return 0x2;
        }
        if (value == StencilOperation.REPLACE) {
            return 0x3;
        }
        if (value == StencilOperation.INVERT) {
            return 0x4;
        }
        if (value == StencilOperation.INCREMENT_CLAMP) {
            return 0x5;
        }
        if (value == StencilOperation.DECREMENT_CLAMP) {
            return 0x6;
        }
        if (value == StencilOperation.INCREMENT_WRAP) {
            return 0x7;
        }
        if (value == StencilOperation.DECREMENT_WRAP) {
            return 0x8;
        }
        return 0x0;
    }

    /// {@return the native value of a IndexFormat}
    ///
    /// @param value the constant
    public static int of(@Nullable IndexFormat value) {
        if (value == IndexFormat.UINT16) {
            return 0x1;
        }
        if (value == IndexFormat.UINT32) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a VertexFormat}
    ///
    /// @param value the constant
    public static int of(VertexFormat value) {
        return VertexFormatValues.of(value);
    }

    /// {@return the native value of a VertexStepMode}
    ///
    /// @param value the constant
    public static int of(@Nullable VertexStepMode value) {
        if (value == VertexStepMode.VERTEX) {
            return 0x1;
        }
        if (value == VertexStepMode.INSTANCE) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a LoadOp}
    ///
    /// @param value the constant
    public static int of(@Nullable LoadOp value) {
        if (value == LoadOp.LOAD) {
            return 0x1;
        }
        if (value == LoadOp.CLEAR) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a StoreOp}
    ///
    /// @param value the constant
    public static int of(@Nullable StoreOp value) {
        if (value == StoreOp.STORE) {
            return 0x1;
        }
        if (value == StoreOp.DISCARD) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a QueryType}
    ///
    /// @param value the constant
    public static int of(QueryType value) {
        if (value == QueryType.OCCLUSION) {
            return 0x1;
        }
        if (value == QueryType.TIMESTAMP) {
            return 0x2;
        }
        throw new NullPointerException("QueryType");
    }

    /// {@return the native value of a CanvasAlphaMode}
    ///
    /// @param value the constant
    public static int of(CanvasAlphaMode value) {
        if (value == CanvasAlphaMode.OPAQUE) {
            return 0x1;
        }
        if (value == CanvasAlphaMode.PREMULTIPLIED) {
            return 0x2;
        }
        throw new NullPointerException("CanvasAlphaMode");
    }

    /// {@return the CanvasAlphaMode of a native value, null where it has none}
    ///
    /// @param value what the native library gave
    public static @Nullable CanvasAlphaMode canvasAlphaMode(int value) {
        return switch (value) {
            case 0x1 -> CanvasAlphaMode.OPAQUE;
            case 0x2 -> CanvasAlphaMode.PREMULTIPLIED;
            default -> null;
        };
    }

    /// {@return the native value of a CanvasToneMappingMode}
    ///
    /// @param value the constant
    public static int of(CanvasToneMappingMode value) {
        if (value == CanvasToneMappingMode.STANDARD) {
            return 0x1;
        }
        if (value == CanvasToneMappingMode.EXTENDED) {
            return 0x2;
        }
        throw new NullPointerException("CanvasToneMappingMode");
    }

    /// {@return the native value of a DeviceLostReason}
    ///
    /// @param value the constant
    public static int of(DeviceLostReason value) {
        if (value == DeviceLostReason.UNKNOWN) {
            return 0x1;
        }
        if (value == DeviceLostReason.DESTROYED) {
            return 0x2;
        }
        throw new NullPointerException("DeviceLostReason");
    }

    /// {@return the DeviceLostReason of a native value, null where it has none}
    ///
    /// @param value what the native library gave
    public static @Nullable DeviceLostReason deviceLostReason(int value) {
        return switch (value) {
            case 0x1 -> DeviceLostReason.UNKNOWN;
            case 0x2 -> DeviceLostReason.DESTROYED;
            default -> null;
        };
    }

    /// {@return the native value of a ErrorFilter}
    ///
    /// @param value the constant
    public static int of(ErrorFilter value) {
        if (value == ErrorFilter.VALIDATION) {
            return 0x1;
        }
        if (value == ErrorFilter.OUT_OF_MEMORY) {
            return 0x2;
        }
        if (value == ErrorFilter.INTERNAL) {
            return 0x3;
        }
        throw new NullPointerException("ErrorFilter");
    }

    /// {@return the native value of a FeatureLevel}
    ///
    /// @param value the constant
    public static int of(@Nullable FeatureLevel value) {
        if (value == FeatureLevel.COMPATIBILITY) {
            return 0x1;
        }
        if (value == FeatureLevel.CORE) {
            return 0x2;
        }
        return 0x0;
    }

    /// {@return the native value of a PredefinedColorSpace}
    ///
    /// @param value the constant
    public static int of(PredefinedColorSpace value) {
        if (value == PredefinedColorSpace.SRGB) {
            return 0x1;
        }
        if (value == PredefinedColorSpace.DISPLAY_P3) {
            return 0x2;
        }
        throw new NullPointerException("PredefinedColorSpace");
    }

    /// {@return the native value of a NativeFeature}
    ///
    /// @param value the constant
    public static int of(NativeFeature value) {
        return NativeFeatureValues.of(value);
    }

    /// {@return the NativeFeature of a native value, null where it has none}
    ///
    /// @param value what the native library gave
    public static @Nullable NativeFeature nativeFeature(int value) {
        return switch (value) {
            case 0x30001 -> NativeFeature.IMMEDIATES;
            case 0x30002 -> NativeFeature.TEXTURE_ADAPTER_SPECIFIC_FORMAT_FEATURES;
            case 0x30004 -> NativeFeature.MULTI_DRAW_INDIRECT_COUNT;
            case 0x30005 -> NativeFeature.VERTEX_WRITABLE_STORAGE;
            case 0x30006 -> NativeFeature.TEXTURE_BINDING_ARRAY;
            case 0x30007 ->
                    NativeFeature.SAMPLED_TEXTURE_AND_STORAGE_BUFFER_ARRAY_NON_UNIFORM_INDEXING;
            case 0x30008 -> NativeFeature.PIPELINE_STATISTICS_QUERY;
            case 0x30009 -> NativeFeature.STORAGE_RESOURCE_BINDING_ARRAY;
            case 0x3000A -> NativeFeature.PARTIALLY_BOUND_BINDING_ARRAY;
            case 0x3000B -> NativeFeature.TEXTURE_FORMAT16BIT_NORM;
            case 0x3000C -> NativeFeature.TEXTURE_COMPRESSION_ASTC_HDR;
            case 0x3000E -> NativeFeature.MAPPABLE_PRIMARY_BUFFERS;
            case 0x3000F -> NativeFeature.BUFFER_BINDING_ARRAY;
            case 0x30010 -> NativeFeature.STORAGE_TEXTURE_ARRAY_NON_UNIFORM_INDEXING;
            case 0x30011 -> NativeFeature.ADDRESS_MODE_CLAMP_TO_ZERO;
            case 0x30012 -> NativeFeature.ADDRESS_MODE_CLAMP_TO_BORDER;
            case 0x30013 -> NativeFeature.POLYGON_MODE_LINE;
            case 0x30014 -> NativeFeature.POLYGON_MODE_POINT;
            case 0x30015 -> NativeFeature.CONSERVATIVE_RASTERIZATION;
            case 0x30016 -> NativeFeature.CLEAR_TEXTURE;
            case 0x30018 -> NativeFeature.MULTIVIEW;
            case 0x30019 -> NativeFeature.VERTEX_ATTRIBUTE64BIT;
            case 0x3001A -> NativeFeature.TEXTURE_FORMAT_NV12;
            case 0x3001C -> NativeFeature.RAY_QUERY;
            case 0x3001D -> NativeFeature.SHADER_F64;
            case 0x3001E -> NativeFeature.SHADER_I16;
            case 0x30020 -> NativeFeature.SHADER_EARLY_DEPTH_TEST;
            case 0x30021 -> NativeFeature.SUBGROUP;
            case 0x30022 -> NativeFeature.SUBGROUP_VERTEX;
            case 0x30023 -> NativeFeature.SUBGROUP_BARRIER;
            case 0x30024 -> NativeFeature.TIMESTAMP_QUERY_INSIDE_ENCODERS;
            case 0x30025 -> NativeFeature.TIMESTAMP_QUERY_INSIDE_PASSES;
            case 0x30026 -> NativeFeature.SHADER_INT64;
            case 0x30027 -> NativeFeature.SHADER_FLOAT32_ATOMIC;
            case 0x30028 -> NativeFeature.TEXTURE_ATOMIC;
            case 0x30029 -> NativeFeature.TEXTURE_FORMAT_P010;
            case 0x3002B -> NativeFeature.PIPELINE_CACHE;
            case 0x3002C -> NativeFeature.SHADER_INT64_ATOMIC_MIN_MAX;
            case 0x3002D -> NativeFeature.SHADER_INT64_ATOMIC_ALL_OPS;
            case 0x30030 -> NativeFeature.TEXTURE_INT64_ATOMIC;
            case 0x30037 -> NativeFeature.SHADER_BARYCENTRICS;
            case 0x30038 -> NativeFeature.SELECTIVE_MULTIVIEW;
            case 0x3003A -> NativeFeature.MULTISAMPLE_ARRAY;
            case 0x3003B -> NativeFeature.COOPERATIVE_MATRIX;
            case 0x3003C -> NativeFeature.SHADER_PER_VERTEX;
            case 0x3003D -> NativeFeature.SHADER_DRAW_INDEX;
            case 0x3003E -> NativeFeature.ACCELERATION_STRUCTURE_BINDING_ARRAY;
            case 0x3003F -> NativeFeature.MEMORY_DECORATION_COHERENT;
            case 0x30040 -> NativeFeature.MEMORY_DECORATION_VOLATILE;
            default -> null;
        };
    }

    /// {@return the native value of a PolygonMode}
    ///
    /// @param value the constant
    public static int of(PolygonMode value) {
        if (value == PolygonMode.FILL) {
            return 0x0;
        }
        if (value == PolygonMode.LINE) {
            return 0x1;
        }
        if (value == PolygonMode.POINT) {
            return 0x2;
        }
        throw new NullPointerException("PolygonMode");
    }

    /// {@return the native value of a PipelineStatisticName}
    ///
    /// @param value the constant
    public static int of(PipelineStatisticName value) {
        if (value == PipelineStatisticName.VERTEX_SHADER_INVOCATIONS) {
            return 0x0;
        }
        if (value == PipelineStatisticName.CLIPPER_INVOCATIONS) {
            return 0x1;
        }
        if (value == PipelineStatisticName.CLIPPER_PRIMITIVES_OUT) {
            return 0x2;
        }
        if (value == PipelineStatisticName.FRAGMENT_SHADER_INVOCATIONS) {
            return 0x3;
        }
        if (value == PipelineStatisticName.COMPUTE_SHADER_INVOCATIONS) {
            return 0x4;
        }
        throw new NullPointerException("PipelineStatisticName");
    }

    /// {@return the feature of a native value, null where neither enum has it}
    ///
    /// @param value what the native library gave
    public static @Nullable Feature feature(int value) {
        var feature = featureName(value);
        return feature != null ? feature : nativeFeature(value);
    }
}

final class FeatureNameValues {
    private FeatureNameValues() {}

    static int of(FeatureName value) {
        return switch (value) {
            case CORE_FEATURES_AND_LIMITS -> 0x1;
            case DEPTH_CLIP_CONTROL -> 0x2;
            case DEPTH32FLOAT_STENCIL8 -> 0x3;
            case TEXTURE_COMPRESSION_BC -> 0x4;
            case TEXTURE_COMPRESSION_BC_SLICED_3D -> 0x5;
            case TEXTURE_COMPRESSION_ETC2 -> 0x6;
            case TEXTURE_COMPRESSION_ASTC -> 0x7;
            case TEXTURE_COMPRESSION_ASTC_SLICED_3D -> 0x8;
            case TIMESTAMP_QUERY -> 0x9;
            case INDIRECT_FIRST_INSTANCE -> 0xA;
            case SHADER_F16 -> 0xB;
            case RG11B10UFLOAT_RENDERABLE -> 0xC;
            case BGRA8UNORM_STORAGE -> 0xD;
            case FLOAT32_FILTERABLE -> 0xE;
            case FLOAT32_BLENDABLE -> 0xF;
            case CLIP_DISTANCES -> 0x10;
            case DUAL_SOURCE_BLENDING -> 0x11;
            case SUBGROUPS -> 0x12;
            case TEXTURE_FORMATS_TIER1 -> 0x13;
            case TEXTURE_FORMATS_TIER2 -> 0x14;
            case PRIMITIVE_INDEX -> 0x15;
            case TEXTURE_COMPONENT_SWIZZLE -> 0x16;
        };
    }
}

final class TextureFormatValues {
    private TextureFormatValues() {}

    static int of(TextureFormat value) {
        return switch (value) {
            case R8UNORM -> 0x1;
            case R8SNORM -> 0x2;
            case R8UINT -> 0x3;
            case R8SINT -> 0x4;
            case R16UNORM -> 0x5;
            case R16SNORM -> 0x6;
            case R16UINT -> 0x7;
            case R16SINT -> 0x8;
            case R16FLOAT -> 0x9;
            case RG8UNORM -> 0xA;
            case RG8SNORM -> 0xB;
            case RG8UINT -> 0xC;
            case RG8SINT -> 0xD;
            case R32UINT -> 0xF;
            case R32SINT -> 0x10;
            case R32FLOAT -> 0xE;
            case RG16UNORM -> 0x11;
            case RG16SNORM -> 0x12;
            case RG16UINT -> 0x13;
            case RG16SINT -> 0x14;
            case RG16FLOAT -> 0x15;
            case RGBA8UNORM -> 0x16;
            case RGBA8UNORM_SRGB -> 0x17;
            case RGBA8SNORM -> 0x18;
            case RGBA8UINT -> 0x19;
            case RGBA8SINT -> 0x1A;
            case BGRA8UNORM -> 0x1B;
            case BGRA8UNORM_SRGB -> 0x1C;
            case RGB9E5UFLOAT -> 0x20;
            case RGB10A2UINT -> 0x1D;
            case RGB10A2UNORM -> 0x1E;
            case RG11B10UFLOAT -> 0x1F;
            case RG32UINT -> 0x22;
            case RG32SINT -> 0x23;
            case RG32FLOAT -> 0x21;
            case RGBA16UNORM -> 0x24;
            case RGBA16SNORM -> 0x25;
            case RGBA16UINT -> 0x26;
            case RGBA16SINT -> 0x27;
            case RGBA16FLOAT -> 0x28;
            case RGBA32UINT -> 0x2A;
            case RGBA32SINT -> 0x2B;
            case RGBA32FLOAT -> 0x29;
            case STENCIL8 -> 0x2C;
            case DEPTH16UNORM -> 0x2D;
            case DEPTH24PLUS -> 0x2E;
            case DEPTH24PLUS_STENCIL8 -> 0x2F;
            case DEPTH32FLOAT -> 0x30;
            case DEPTH32FLOAT_STENCIL8 -> 0x31;
            case BC1_RGBA_UNORM -> 0x32;
            case BC1_RGBA_UNORM_SRGB -> 0x33;
            case BC2_RGBA_UNORM -> 0x34;
            case BC2_RGBA_UNORM_SRGB -> 0x35;
            case BC3_RGBA_UNORM -> 0x36;
            case BC3_RGBA_UNORM_SRGB -> 0x37;
            case BC4_R_UNORM -> 0x38;
            case BC4_R_SNORM -> 0x39;
            case BC5_RG_UNORM -> 0x3A;
            case BC5_RG_SNORM -> 0x3B;
            case BC6H_RGB_UFLOAT -> 0x3C;
            case BC6H_RGB_FLOAT -> 0x3D;
            case BC7_RGBA_UNORM -> 0x3E;
            case BC7_RGBA_UNORM_SRGB -> 0x3F;
            case ETC2_RGB8UNORM -> 0x40;
            case ETC2_RGB8UNORM_SRGB -> 0x41;
            case ETC2_RGB8A1UNORM -> 0x42;
            case ETC2_RGB8A1UNORM_SRGB -> 0x43;
            case ETC2_RGBA8UNORM -> 0x44;
            case ETC2_RGBA8UNORM_SRGB -> 0x45;
            case EAC_R11UNORM -> 0x46;
            case EAC_R11SNORM -> 0x47;
            case EAC_RG11UNORM -> 0x48;
            case EAC_RG11SNORM -> 0x49;
            case ASTC_4X4_UNORM -> 0x4A;
            case ASTC_4X4_UNORM_SRGB -> 0x4B;
            case ASTC_5X4_UNORM -> 0x4C;
            case ASTC_5X4_UNORM_SRGB -> 0x4D;
            case ASTC_5X5_UNORM -> 0x4E;
            case ASTC_5X5_UNORM_SRGB -> 0x4F;
            case ASTC_6X5_UNORM -> 0x50;
            case ASTC_6X5_UNORM_SRGB -> 0x51;
            case ASTC_6X6_UNORM -> 0x52;
            case ASTC_6X6_UNORM_SRGB -> 0x53;
            case ASTC_8X5_UNORM -> 0x54;
            case ASTC_8X5_UNORM_SRGB -> 0x55;
            case ASTC_8X6_UNORM -> 0x56;
            case ASTC_8X6_UNORM_SRGB -> 0x57;
            case ASTC_8X8_UNORM -> 0x58;
            case ASTC_8X8_UNORM_SRGB -> 0x59;
            case ASTC_10X5_UNORM -> 0x5A;
            case ASTC_10X5_UNORM_SRGB -> 0x5B;
            case ASTC_10X6_UNORM -> 0x5C;
            case ASTC_10X6_UNORM_SRGB -> 0x5D;
            case ASTC_10X8_UNORM -> 0x5E;
            case ASTC_10X8_UNORM_SRGB -> 0x5F;
            case ASTC_10X10_UNORM -> 0x60;
            case ASTC_10X10_UNORM_SRGB -> 0x61;
            case ASTC_12X10_UNORM -> 0x62;
            case ASTC_12X10_UNORM_SRGB -> 0x63;
            case ASTC_12X12_UNORM -> 0x64;
            case ASTC_12X12_UNORM_SRGB -> 0x65;
        };
    }
}

final class BlendFactorValues {
    private BlendFactorValues() {}

    static int of(BlendFactor value) {
        return switch (value) {
            case ZERO -> 0x1;
            case ONE -> 0x2;
            case SRC -> 0x3;
            case ONE_MINUS_SRC -> 0x4;
            case SRC_ALPHA -> 0x5;
            case ONE_MINUS_SRC_ALPHA -> 0x6;
            case DST -> 0x7;
            case ONE_MINUS_DST -> 0x8;
            case DST_ALPHA -> 0x9;
            case ONE_MINUS_DST_ALPHA -> 0xA;
            case SRC_ALPHA_SATURATED -> 0xB;
            case CONSTANT -> 0xC;
            case ONE_MINUS_CONSTANT -> 0xD;
            case SRC1 -> 0xE;
            case ONE_MINUS_SRC1 -> 0xF;
            case SRC1_ALPHA -> 0x10;
            case ONE_MINUS_SRC1_ALPHA -> 0x11;
        };
    }
}

final class VertexFormatValues {
    private VertexFormatValues() {}

    static int of(VertexFormat value) {
        return switch (value) {
            case UINT8 -> 0x1;
            case UINT8X2 -> 0x2;
            case UINT8X4 -> 0x3;
            case SINT8 -> 0x4;
            case SINT8X2 -> 0x5;
            case SINT8X4 -> 0x6;
            case UNORM8 -> 0x7;
            case UNORM8X2 -> 0x8;
            case UNORM8X4 -> 0x9;
            case SNORM8 -> 0xA;
            case SNORM8X2 -> 0xB;
            case SNORM8X4 -> 0xC;
            case UINT16 -> 0xD;
            case UINT16X2 -> 0xE;
            case UINT16X4 -> 0xF;
            case SINT16 -> 0x10;
            case SINT16X2 -> 0x11;
            case SINT16X4 -> 0x12;
            case UNORM16 -> 0x13;
            case UNORM16X2 -> 0x14;
            case UNORM16X4 -> 0x15;
            case SNORM16 -> 0x16;
            case SNORM16X2 -> 0x17;
            case SNORM16X4 -> 0x18;
            case FLOAT16 -> 0x19;
            case FLOAT16X2 -> 0x1A;
            case FLOAT16X4 -> 0x1B;
            case FLOAT32 -> 0x1C;
            case FLOAT32X2 -> 0x1D;
            case FLOAT32X3 -> 0x1E;
            case FLOAT32X4 -> 0x1F;
            case UINT32 -> 0x20;
            case UINT32X2 -> 0x21;
            case UINT32X3 -> 0x22;
            case UINT32X4 -> 0x23;
            case SINT32 -> 0x24;
            case SINT32X2 -> 0x25;
            case SINT32X3 -> 0x26;
            case SINT32X4 -> 0x27;
            case UNORM10_10_10_2 -> 0x28;
            case UNORM8X4_BGRA -> 0x29;
        };
    }
}

final class NativeFeatureValues {
    private NativeFeatureValues() {}

    static int of(NativeFeature value) {
        return switch (value) {
            case IMMEDIATES -> 0x30001;
            case TEXTURE_ADAPTER_SPECIFIC_FORMAT_FEATURES -> 0x30002;
            case MULTI_DRAW_INDIRECT_COUNT -> 0x30004;
            case VERTEX_WRITABLE_STORAGE -> 0x30005;
            case TEXTURE_BINDING_ARRAY -> 0x30006;
            case SAMPLED_TEXTURE_AND_STORAGE_BUFFER_ARRAY_NON_UNIFORM_INDEXING -> 0x30007;
            case PIPELINE_STATISTICS_QUERY -> 0x30008;
            case STORAGE_RESOURCE_BINDING_ARRAY -> 0x30009;
            case PARTIALLY_BOUND_BINDING_ARRAY -> 0x3000A;
            case TEXTURE_FORMAT16BIT_NORM -> 0x3000B;
            case TEXTURE_COMPRESSION_ASTC_HDR -> 0x3000C;
            case MAPPABLE_PRIMARY_BUFFERS -> 0x3000E;
            case BUFFER_BINDING_ARRAY -> 0x3000F;
            case STORAGE_TEXTURE_ARRAY_NON_UNIFORM_INDEXING -> 0x30010;
            case ADDRESS_MODE_CLAMP_TO_ZERO -> 0x30011;
            case ADDRESS_MODE_CLAMP_TO_BORDER -> 0x30012;
            case POLYGON_MODE_LINE -> 0x30013;
            case POLYGON_MODE_POINT -> 0x30014;
            case CONSERVATIVE_RASTERIZATION -> 0x30015;
            case CLEAR_TEXTURE -> 0x30016;
            case MULTIVIEW -> 0x30018;
            case VERTEX_ATTRIBUTE64BIT -> 0x30019;
            case TEXTURE_FORMAT_NV12 -> 0x3001A;
            case RAY_QUERY -> 0x3001C;
            case SHADER_F64 -> 0x3001D;
            case SHADER_I16 -> 0x3001E;
            case SHADER_EARLY_DEPTH_TEST -> 0x30020;
            case SUBGROUP -> 0x30021;
            case SUBGROUP_VERTEX -> 0x30022;
            case SUBGROUP_BARRIER -> 0x30023;
            case TIMESTAMP_QUERY_INSIDE_ENCODERS -> 0x30024;
            case TIMESTAMP_QUERY_INSIDE_PASSES -> 0x30025;
            case SHADER_INT64 -> 0x30026;
            case SHADER_FLOAT32_ATOMIC -> 0x30027;
            case TEXTURE_ATOMIC -> 0x30028;
            case TEXTURE_FORMAT_P010 -> 0x30029;
            case PIPELINE_CACHE -> 0x3002B;
            case SHADER_INT64_ATOMIC_MIN_MAX -> 0x3002C;
            case SHADER_INT64_ATOMIC_ALL_OPS -> 0x3002D;
            case TEXTURE_INT64_ATOMIC -> 0x30030;
            case SHADER_BARYCENTRICS -> 0x30037;
            case SELECTIVE_MULTIVIEW -> 0x30038;
            case MULTISAMPLE_ARRAY -> 0x3003A;
            case COOPERATIVE_MATRIX -> 0x3003B;
            case SHADER_PER_VERTEX -> 0x3003C;
            case SHADER_DRAW_INDEX -> 0x3003D;
            case ACCELERATION_STRUCTURE_BINDING_ARRAY -> 0x3003E;
            case MEMORY_DECORATION_COHERENT -> 0x3003F;
            case MEMORY_DECORATION_VOLATILE -> 0x30040;
        };
    }
}
