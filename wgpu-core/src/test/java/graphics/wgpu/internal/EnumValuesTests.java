package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.CompareFunction;
import graphics.wgpu.FeatureName;
import graphics.wgpu.StorageTextureAccess;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.VertexFormat;
import graphics.wgpu.extras.NativeFeature;
import graphics.wgpu.extras.PolygonMode;
import graphics.wgpu.ffi.WGPU;
import org.junit.jupiter.api.Test;

/// The native values against the constants that jextract took from the same headers.
class EnumValuesTests {
    @Test
    void constants_have_the_values_of_the_headers() {
        assertThat(EnumValues.of(TextureFormat.BGRA8UNORM_SRGB))
                .isEqualTo(WGPU.WGPUTextureFormat_BGRA8UnormSrgb);
        assertThat(EnumValues.of(TextureFormat.ASTC_12X12_UNORM_SRGB))
                .isEqualTo(WGPU.WGPUTextureFormat_ASTC12x12UnormSrgb);
        assertThat(EnumValues.of(VertexFormat.UNORM8X4_BGRA))
                .isEqualTo(WGPU.WGPUVertexFormat_Unorm8x4BGRA);
        assertThat(EnumValues.of(StorageTextureAccess.READ_ONLY))
                .isEqualTo(WGPU.WGPUStorageTextureAccess_ReadOnly);
        assertThat(EnumValues.of(CanvasAlphaMode.PREMULTIPLIED))
                .isEqualTo(WGPU.WGPUCompositeAlphaMode_Premultiplied);
        assertThat(EnumValues.of(NativeFeature.SHADER_F64))
                .isEqualTo(WGPU.WGPUNativeFeature_ShaderF64);
        assertThat(EnumValues.of(PolygonMode.POINT)).isEqualTo(WGPU.WGPUPolygonMode_Point);
    }

    @Test
    void null_is_undefined() {
        assertThat(EnumValues.of((CompareFunction) null)).isZero();
        assertThat(EnumValues.of((StorageTextureAccess) null))
                .isEqualTo(WGPU.WGPUStorageTextureAccess_Undefined);
    }

    @Test
    void values_lead_back_to_their_constants() {
        for (var format : TextureFormat.values()) {
            assertThat(EnumValues.textureFormat(EnumValues.of(format))).isSameAs(format);
        }
        for (var feature : FeatureName.values()) {
            assertThat(EnumValues.feature(EnumValues.of(feature))).isSameAs(feature);
        }
        for (var feature : NativeFeature.values()) {
            assertThat(EnumValues.feature(EnumValues.of(feature))).isSameAs(feature);
        }
    }

    @Test
    void unknown_values_lead_to_null() {
        assertThat(EnumValues.textureFormat(0)).isNull();
        assertThat(EnumValues.feature(0x7FFFFFFF)).isNull();
    }
}
