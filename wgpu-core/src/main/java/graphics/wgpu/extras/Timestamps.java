package graphics.wgpu.extras;

import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPUQuerySet;
import graphics.wgpu.GPUQueue;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.internal.Access;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Native;

/// Timestamps inside of passes and between them. An addition of wgpu-native: WebGPU has those at
/// the begin and the end of a pass alone.
public final class Timestamps {
    private Timestamps() {}

    /// Writes the time at which the GPU has come to this place of a pass. Needs the feature
    /// `timestamp-query-inside-passes`.
    ///
    /// Belongs to the pass's thread.
    ///
    /// @param pass where it is recorded
    /// @param querySet a set for timestamps
    /// @param queryIndex the query in the set
    /// @throws IllegalArgumentException if the set has no such query
    public static void writeTimestamp(GPUPassEncoder pass, GPUQuerySet querySet, int queryIndex) {
        Arguments.notNull(pass, "pass");
        Arguments.notNull(querySet, "querySet");
        Access.get().checkQuery(querySet, queryIndex);
        var address = Access.get().pass(pass);
        var set = Access.get().use(pass, querySet);
        switch (pass) {
            case GPURenderPassEncoder render ->
                    Native.renderPassEncoderWriteTimestamp(address, set, queryIndex);
            case GPUComputePassEncoder compute ->
                    Native.computePassEncoderWriteTimestamp(address, set, queryIndex);
        }
    }

    /// Writes the time at which the GPU has come to this place between passes. Needs the feature
    /// `timestamp-query-inside-encoders`.
    ///
    /// Belongs to the encoder's thread.
    ///
    /// @param encoder where it is recorded
    /// @param querySet a set for timestamps
    /// @param queryIndex the query in the set
    /// @throws IllegalArgumentException if the set has no such query
    public static void writeTimestamp(
            GPUCommandEncoder encoder, GPUQuerySet querySet, int queryIndex) {
        Arguments.notNull(encoder, "encoder");
        Arguments.notNull(querySet, "querySet");
        Access.get().checkQuery(querySet, queryIndex);
        Access.get()
                .record(
                        encoder,
                        querySet,
                        (call, address, set) ->
                                Native.commandEncoderWriteTimestamp(address, set, queryIndex));
    }

    /// {@return the nanoseconds of one step of a timestamp} May be called from any thread.
    ///
    /// @param queue the queue whose commands write timestamps
    public static float timestampPeriod(GPUQueue queue) {
        Arguments.notNull(queue, "queue");
        try (var call = Call.begin()) {
            return Native.queueGetTimestampPeriod(call.pin(queue));
        }
    }
}
