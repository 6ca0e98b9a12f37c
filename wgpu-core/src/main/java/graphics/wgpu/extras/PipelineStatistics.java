package graphics.wgpu.extras;

import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPUQuerySet;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Native;
import java.util.List;

/// Counts of what a pass's pipelines do. An addition of wgpu-native; needs the feature
/// `pipeline-statistics-query`.
///
/// The counts of a query are brought to a buffer by
/// [resolveQuerySet][graphics.wgpu.GPUCommandEncoder#resolveQuerySet]: 64 bits for each of the
/// set's statistics, in the order of [PipelineStatisticName].
///
/// As with all commands of a pass, a method belongs to the pass's thread, and what WebGPU calls an
/// error is thrown by the encoder's `finish`.
public final class PipelineStatistics {
    private PipelineStatistics() {}

    /// Makes a query set for statistics. May be called from any thread.
    ///
    /// @param device the device
    /// @param count how many queries it has
    /// @param statistics what each query counts, at least one
    /// @return a set, whose `type()` is null
    /// @throws IllegalArgumentException if there are no statistics, or one is there twice
    /// @throws graphics.wgpu.GPUValidationError if there are too many queries, or the device lacks
    ///     the feature
    public static GPUQuerySet createStatisticsQuerySet(
            GPUDevice device, int count, PipelineStatisticName... statistics) {
        return createStatisticsQuerySet(
                device, "", count, Arguments.asList(statistics, "statistics"));
    }

    /// Makes a query set for statistics. May be called from any thread.
    ///
    /// @param device the device
    /// @param label the label of the set
    /// @param count how many queries it has
    /// @param statistics what each query counts, at least one
    /// @return a set, whose `type()` is null
    /// @throws IllegalArgumentException if there are no statistics, or one is there twice
    /// @throws graphics.wgpu.GPUValidationError if there are too many queries, or the device lacks
    ///     the feature
    public static GPUQuerySet createStatisticsQuerySet(
            GPUDevice device, String label, int count, List<PipelineStatisticName> statistics) {
        Arguments.notNull(device, "device");
        Arguments.notNull(label, "label");
        Arguments.notNegative(count, "count");
        var names = Arguments.list(statistics, "statistics");
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(
                    "statistics is " + names + "; it must have at least one, and none twice");
        }
        return Access.get().statistics(device, label, count, names);
    }

    /// Begins to count.
    ///
    /// @param pass whose pipelines are counted
    /// @param querySet a set made by this class
    /// @param queryIndex the query in the set, used once in a pass
    /// @throws IllegalArgumentException if the set has no such query
    public static void beginPipelineStatisticsQuery(
            GPUPassEncoder pass, GPUQuerySet querySet, int queryIndex) {
        Arguments.notNull(pass, "pass");
        Arguments.notNull(querySet, "querySet");
        Access.get().checkQuery(querySet, queryIndex);
        var address = Access.get().pass(pass);
        var set = Access.get().use(pass, querySet);
        switch (pass) {
            case GPURenderPassEncoder render ->
                    Native.renderPassEncoderBeginPipelineStatisticsQuery(address, set, queryIndex);
            case GPUComputePassEncoder compute ->
                    Native.computePassEncoderBeginPipelineStatisticsQuery(address, set, queryIndex);
        }
    }

    /// Ends to count.
    ///
    /// @param pass whose pipelines were counted
    public static void endPipelineStatisticsQuery(GPUPassEncoder pass) {
        Arguments.notNull(pass, "pass");
        var address = Access.get().pass(pass);
        switch (pass) {
            case GPURenderPassEncoder render ->
                    Native.renderPassEncoderEndPipelineStatisticsQuery(address);
            case GPUComputePassEncoder compute ->
                    Native.computePassEncoderEndPipelineStatisticsQuery(address);
        }
    }
}
