package graphics.wgpu;

import graphics.wgpu.extras.NativeFeature;
import java.util.stream.Stream;

/// Something that an adapter may have and a device must ask for: one of WebGPU's features or one of
/// wgpu-native's own.
public sealed interface Feature permits FeatureName, NativeFeature {
    /// {@return the feature's name, as in `"timestamp-query"`}
    String specName();

    /// {@return the feature of this name, WebGPU's or wgpu-native's}
    ///
    /// @param name what `specName` gives
    /// @throws IllegalArgumentException if there is none
    static Feature of(String name) {
        return Stream.<Feature>concat(
                        Stream.of(FeatureName.values()), Stream.of(NativeFeature.values()))
                .filter(feature -> feature.specName().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Feature is \""
                                                + name
                                                + "\"; it must be the name of a FeatureName or a"
                                                + " NativeFeature"));
    }
}
