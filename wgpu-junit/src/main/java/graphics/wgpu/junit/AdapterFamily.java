package graphics.wgpu.junit;

import graphics.wgpu.GPUAdapterInfo;
import java.util.Locale;

/// Adapters that draw alike, by a short name that can be a part of a file's name.
final class AdapterFamily {
    private AdapterFamily() {}

    /// {@return `lavapipe`, `swiftshader`, `warp`, or the maker: `nvidia`, `amd`, `intel`, `apple`,
    /// `qualcomm`, `arm`; else the device's name in lower case}
    static String of(GPUAdapterInfo info) {
        var device = info.device().toLowerCase(Locale.ROOT);
        if (device.contains("llvmpipe") || device.contains("lavapipe")) {
            return "lavapipe";
        }
        if (device.contains("swiftshader")) {
            return "swiftshader";
        }
        if (device.contains("microsoft basic render")) {
            return "warp";
        }
        return switch (info.vendorId()) {
            case 0x10de -> "nvidia";
            case 0x1002 -> "amd";
            case 0x8086 -> "intel";
            case 0x106b -> "apple";
            case 0x5143 -> "qualcomm";
            case 0x13b5 -> "arm";
            default -> name(device);
        };
    }

    private static String name(String device) {
        if (device.startsWith("apple")) {
            return "apple";
        }
        var name = device.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "unknown" : name;
    }
}
