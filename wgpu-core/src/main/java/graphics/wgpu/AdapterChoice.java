package graphics.wgpu;

import graphics.wgpu.internal.AdapterCalls;
import graphics.wgpu.internal.Log;
import graphics.wgpu.internal.Settings;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Picks the adapter: by name where one is set, else as the options say.
final class AdapterChoice {
    private AdapterChoice() {}

    static GPUAdapter choose(RequestAdapterOptions options) {
        var name = Settings.adapterName();
        if (!name.isEmpty()) {
            return byName(name);
        }
        var backend = backendFilter();
        var reasons = new ArrayList<String>();
        var canvas = options.canvas();
        long found;
        if (canvas == null) {
            found = AdapterCalls.request(options, backend, 0, reasons);
        } else {
            found = canvas.context().requestAdapter(options, backend, reasons);
        }
        if (found == 0) {
            throw new GPUError(nothingFound(backend, reasons));
        }
        return new GPUAdapter(found);
    }

    private static GPUAdapter byName(String name) {
        var all = GPU.enumerateAdapters();
        var wanted = name.toLowerCase(Locale.ROOT);
        GPUAdapter match = null;
        for (var adapter : all) {
            if (match == null && adapter.summary().toLowerCase(Locale.ROOT).contains(wanted)) {
                match = adapter;
            }
        }
        for (var adapter : all) {
            if (adapter != match) {
                adapter.close();
            }
        }
        if (match == null) {
            throw new GPUError(
                    "no adapter's summary contains \""
                            + name
                            + "\" (WGPU_ADAPTER_NAME or graphics.wgpu.adapter); there are: "
                            + summaries(all));
        }
        return match;
    }

    private static String summaries(List<GPUAdapter> all) {
        return all.isEmpty()
                ? "none at all"
                : all.stream().map(GPUAdapter::summary).collect(Collectors.joining("; "));
    }

    /// {@return the backend that is asked for by name, or null for any}
    static AdapterCalls.Backend backendFilter() {
        var name = Settings.backend();
        if (name.isEmpty()) {
            return AdapterCalls.Backend.ANY;
        }
        for (var backend : AdapterCalls.Backend.values()) {
            if (backend.named(name)) {
                return backend;
            }
        }
        Log.LOGGER.log(
                Level.WARNING,
                "WGPU_BACKEND_TYPE (graphics.wgpu.backend) is \"{0}\", it must be one of Vulkan,"
                        + " Metal, D3D12, OpenGL; any backend is used",
                name);
        return AdapterCalls.Backend.ANY;
    }

    private static String nothingFound(AdapterCalls.Backend backend, List<String> reasons) {
        var tried = backend == AdapterCalls.Backend.ANY ? backendsHere() : backend.toString();
        var text =
                new StringBuilder("no adapter was found; tried: ")
                        .append(tried)
                        .append(". ")
                        .append(advice());
        reasons.stream()
                .filter(r -> !r.isBlank())
                .forEach(r -> text.append(" [").append(r).append(']'));
        return text.toString();
    }

    private static String backendsHere() {
        var os = Settings.os();
        if (os.startsWith("windows")) {
            return "D3D12, Vulkan";
        }
        return os.startsWith("mac") ? "Metal" : "Vulkan, OpenGL";
    }

    private static String advice() {
        var os = Settings.os();
        if (os.startsWith("windows") || os.startsWith("mac")) {
            return "Install the graphics driver of this machine's GPU.";
        }
        return "Install a Vulkan driver: that of the GPU, or lavapipe, which needs none (Debian and"
                + " Ubuntu: libvulkan1 and mesa-vulkan-drivers). Or add the dependency"
                + " graphics.wgpu:wgpu-software, which brings a software GPU for linux-x86_64"
                + " (used unless graphics.wgpu.software is \"never\").";
    }
}
