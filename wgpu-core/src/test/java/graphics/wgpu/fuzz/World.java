package graphics.wgpu.fuzz;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.ErrorScope;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUObjectBase;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPURenderBundleEncoder;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.IndexFormat;
import graphics.wgpu.ObjectTracker;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.QueryType;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The objects that calls are made on and with.
final class World {
    private static final int POOL = 12;

    private final Random random;
    private Kit kit = new Kit();
    private final Map<Class<?>, List<Object>> pool = new HashMap<>();
    private final Map<Class<?>, Session> sessions = new HashMap<>();

    /// What ends things that are for one call only.
    private final List<Runnable> ends = new ArrayList<>();

    private @Nullable GPURenderBundleEncoder bundleEncoder;
    private int bundleUses;
    private boolean drawing;

    World(Random random) {
        this.random = random;
    }

    Kit kit() {
        return kit;
    }

    /// Makes everything anew if a call has ended what all need.
    void repair() {
        if (!kit.whole()) {
            kit.close();
            sessions.clear();
            bundleEncoder = null;
            kit = new Kit();
        }
        ends.forEach(Runnable::run);
        ends.clear();
    }

    /// Takes what a call gave, for later calls.
    void offer(@Nullable Object result) {
        if (result instanceof ErrorScope scope) {
            ends.add(scope::close);
        } else if (result instanceof ObjectTracker tracker) {
            ends.add(tracker::close);
        }
        var ours = result == null || kit.has(result) || result == kit.context;
        if (!ours && (result instanceof GPUObjectBase || result instanceof GPUCanvasContext)) {
            var all = pool.computeIfAbsent(result.getClass(), type -> new ArrayList<>());
            if (all.size() >= POOL) {
                // half are closed, half are left to the collector
                var old = all.remove(random.nextInt(POOL));
                if (random.nextBoolean()) {
                    close(old);
                }
            }
            all.add(result);
        }
    }

    private void close(Object old) {
        if (old instanceof GPUObjectBase object) {
            object.close();
        } else if (old instanceof GPUCanvasContext context) {
            context.close();
        }
    }

    /// An object to pass.
    @Nullable Object argument(Class<?> type, String name, Mood mood) {
        if (mood != Mood.GOOD && random.nextInt(3) == 0) {
            var all = pool.getOrDefault(type, List.of());
            if (!all.isEmpty()) {
                return all.get(random.nextInt(all.size()));
            }
        }
        if (mood == Mood.HOSTILE && random.nextInt(4) == 0 && type != GPUDevice.class) {
            var closed = fresh(type);
            closed.close();
            return closed;
        }
        return right(type, name);
    }

    private GPUObjectBase right(Class<?> type, String name) {
        if (type == GPUBuffer.class) {
            return switch (name) {
                case "indirectBuffer", "countBuffer" -> kit.indirect;
                case "destination" -> kit.destination;
                default -> kit.source;
            };
        }
        if (type == GPUTexture.class) {
            return name.equals("destination") ? kit.target : kit.texture;
        }
        if (type == GPUPassEncoder.class) {
            return pass(
                    random.nextBoolean()
                            ? GPURenderPassEncoder.class
                            : GPUComputePassEncoder.class);
        }
        if (GPUPassEncoder.class.isAssignableFrom(type)) {
            return pass(type);
        }
        return fixed(type);
    }

    private GPUObjectBase fixed(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "GPUAdapter" -> kit.adapter;
            case "GPUDevice" -> kit.device;
            case "GPUQueue" -> kit.device.queue();
            case "GPUTextureView" -> kit.view;
            case "GPUSampler" -> kit.sampler;
            case "GPUShaderModule" -> kit.drawing;
            case "GPUBindGroupLayout" -> kit.plainLayout;
            case "GPUBindGroup" -> kit.plain;
            case "GPUPipelineLayout" -> kit.layout;
            case "GPURenderPipeline" -> kit.renderPipeline;
            case "GPUComputePipeline" -> kit.computePipeline;
            case "GPUQuerySet" -> kit.occlusion;
            case "GPURenderBundle" -> kit.bundle;
            case "GPUCommandEncoder" -> session(type).encoder;
            case "GPURenderBundleEncoder" -> bundleEncoder();
            case "GPUCommandBuffer" -> kit.device.createCommandEncoder().finish();
            default -> throw new AssertionError("nothing right for " + type);
        };
    }

    /// An error scope, for one call.
    ErrorScope scope() {
        var scope = kit.device.errorScope(ErrorFilter.VALIDATION);
        ends.add(scope::close);
        return scope;
    }

    /// A tracker of objects, for one call.
    ObjectTracker tracker() {
        var tracker = ObjectTracker.start();
        ends.add(tracker::close);
        return tracker;
    }

    /// An object to call a method on.
    Object receiver(Class<?> type, String method, Mood mood) {
        var ends = method.equals("close") || method.equals("destroy") || method.equals("detach");
        if (type == GPUCanvasContext.class) {
            return ends ? GPU.getCanvasContext(new Kit.Sink()) : kit.context;
        }
        if (ends) {
            var all = pool.getOrDefault(type, List.of());
            return mood == Mood.GOOD || all.isEmpty() ? fresh(type) : all.getFirst();
        }
        var object = argument(type, "source", mood == Mood.HOSTILE ? Mood.MIXED : mood);
        return object == null ? fixed(type) : object;
    }

    /// The recording in progress of a kind; the last one is finished when it is used up.
    Session session(Class<?> type) {
        var session = sessions.get(type);
        if (session == null || !session.usable()) {
            if (session != null) {
                var commands = session.finish();
                if (commands != null) {
                    commands.close();
                }
            }
            session = Session.begin(kit, type);
            sessions.put(type, session);
        }
        return session;
    }

    /// A query of a pass that was not written yet.
    int nextQuery(GPUPassEncoder pass) {
        return session(pass.getClass()).query++;
    }

    /// Remembers that something was drawn or dispatched in a pass.
    void drew(GPUPassEncoder pass) {
        var session = sessions.get(pass.getClass());
        if (session != null && session.pass == pass) {
            session.drew = true;
        }
    }

    /// Remembers that commands for the next submit draw, or don't.
    void drawing(boolean drew) {
        drawing |= drew;
    }

    /// Whether commands for this submit draw.
    boolean takeDrawing() {
        var was = drawing;
        drawing = false;
        return was;
    }

    /// A frame as a sink gets it.
    BitmapFrame frame() {
        return BitmapFrame.of(4, 4, 16, Kit.FORMAT, MemorySegment.ofArray(new byte[64]), 0);
    }

    /// Takes a recording out, to end it.
    Session take(Class<?> type) {
        var session = session(type);
        sessions.remove(type);
        return session;
    }

    private GPUPassEncoder pass(Class<?> type) {
        var pass = session(type).pass;
        if (pass == null) {
            throw new AssertionError("a session of a pass has it open");
        }
        return pass;
    }

    private GPURenderBundleEncoder bundleEncoder() {
        var encoder = bundleEncoder;
        if (encoder == null || encoder.closed() || bundleUses++ > POOL) {
            if (encoder != null) {
                encoder.close();
            }
            encoder = freshBundleEncoder();
            bundleEncoder = encoder;
            bundleUses = 0;
        }
        return encoder;
    }

    private GPURenderBundleEncoder freshBundleEncoder() {
        var encoder = kit.device.createRenderBundleEncoder(Kit.FORMAT);
        encoder.setPipeline(kit.renderPipeline);
        encoder.setBindGroup(0, kit.plain);
        encoder.setBindGroup(1, kit.dynamic, 0);
        encoder.setImmediates(0, new byte[16]);
        encoder.setIndexBuffer(kit.source, IndexFormat.UINT32);
        return encoder;
    }

    /// An object of its own, to be closed or destroyed.
    private GPUObjectBase fresh(Class<?> type) {
        var device = kit.device;
        return switch (type.getSimpleName()) {
            case "GPUAdapter" -> GPU.requestAdapter();
            case "GPUDevice" -> borrow();
            case "GPUQueue" -> borrow().queue();
            case "GPUBuffer" -> device.createBuffer(64, BufferUsage.COPY_DST);
            case "GPUTexture" -> Kit.texture(device);
            case "GPUTextureView" -> kit.texture.createView();
            case "GPUSampler" -> device.createSampler();
            case "GPUShaderModule" -> device.createShaderModule(Kit.COMPUTING);
            case "GPUBindGroupLayout" -> device.createBindGroupLayout();
            case "GPUBindGroup" -> device.createBindGroup(device.createBindGroupLayout());
            case "GPUPipelineLayout" -> device.createPipelineLayout();
            case "GPURenderPipeline" -> device.createRenderPipeline(kit.drawing());
            case "GPUComputePipeline" ->
                    device.createComputePipeline(kit.layout, ProgrammableStage.of(kit.computing));
            case "GPUQuerySet" -> device.createQuerySet(QueryType.OCCLUSION, 2);
            case "GPURenderBundle" -> device.createRenderBundleEncoder(Kit.FORMAT).finish();
            case "GPURenderBundleEncoder" -> freshBundleEncoder();
            case "GPUCommandEncoder" -> device.createCommandEncoder();
            case "GPUCommandBuffer" -> device.createCommandEncoder().finish();
            case "GPURenderPassEncoder" ->
                    device.createCommandEncoder().beginRenderPass(kit.pass());
            case "GPUComputePassEncoder", "GPUPassEncoder" ->
                    device.createCommandEncoder().beginComputePass();
            default -> throw new AssertionError("nothing fresh for " + type);
        };
    }

    private GPUDevice borrow() {
        var device = kit.adapter.requestDevice();
        ends.add(device::close);
        return device;
    }
}
