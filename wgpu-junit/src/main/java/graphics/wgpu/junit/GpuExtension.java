package graphics.wgpu.junit;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUQueue;
import graphics.wgpu.canvas.OffscreenCanvas;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.platform.commons.support.AnnotationSupport;

/// Gives tests what [GpuTest] promises; registered by that annotation.
public final class GpuExtension
        implements TestInstancePreConstructCallback, BeforeEachCallback, ParameterResolver {
    static final Namespace NAMESPACE = Namespace.create(GpuExtension.class);

    private static final Set<Class<?>> TYPES =
            Set.of(
                    GPUDevice.class,
                    GPUQueue.class,
                    GPUAdapter.class,
                    OffscreenCanvas.class,
                    GpuResources.class);

    /// Called by JUnit.
    public GpuExtension() {}

    /// The constructor of a test's own instance belongs to the test.
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(
            ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void preConstructTestInstance(
            TestInstanceFactoryContext factory, ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            run(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        run(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == GPUAdapter.class) {
            return SharedAdapter.of(context);
        }
        var ofTest = context.getTestMethod().isPresent();
        var session = ofTest ? run(context).session() : session(context, classContext(context));
        var resources = ofTest ? run(context).resources() : session.resources();
        if (type == OffscreenCanvas.class) {
            return resources.own(canvas(parameter, session.device()));
        }
        if (type == GPUQueue.class) {
            return session.device().queue();
        }
        return type == GPUDevice.class ? session.device() : resources;
    }

    private static OffscreenCanvas canvas(ParameterContext parameter, GPUDevice device) {
        var size = parameter.findAnnotation(CanvasSize.class);
        var canvas =
                OffscreenCanvas.of(
                        size.map(CanvasSize::width).orElse(256),
                        size.map(CanvasSize::height).orElse(256));
        var context = canvas.context();
        var format = context.getPreferredFormat(device.adapter());
        context.configure(CanvasConfiguration.of(device, format));
        return canvas;
    }

    /// {@return the run of a test, which begins with the first call}
    private static TestRun run(ExtensionContext context) {
        var store = context.getStore(NAMESPACE);
        var run = store.get(TestRun.class, TestRun.class);
        if (run == null) {
            run = begin(context);
            store.put(TestRun.class, run);
        }
        return run;
    }

    private static TestRun begin(ExtensionContext context) {
        var annotation = annotation(context);
        boolean own = annotation.device() == DevicePer.METHOD;
        var home = own ? context : classContext(context);
        var session = session(context, home);
        if (session.lost()) {
            // Destroyed between tests.
            discard(context, home);
            session = session(context, home);
        }
        return new TestRun(context, session, annotation.leaks(), own, () -> discard(context, home));
    }

    /// What a device is kept under; a test's own is another one than that of its class.
    private record Key(boolean ofTest, DeviceWish wish) {
        static Key of(ExtensionContext context, ExtensionContext home) {
            return new Key(home.getTestMethod().isPresent(), DeviceWish.of(annotation(context)));
        }
    }

    /// {@return the device that an annotation asks for, kept in a context's store}
    private static DeviceSession session(ExtensionContext context, ExtensionContext home) {
        return home.getStore(NAMESPACE)
                .computeIfAbsent(
                        Key.of(context, home),
                        key ->
                                new DeviceSession(
                                        key.wish.request(SharedAdapter.of(context)),
                                        annotation(context).leaks()),
                        DeviceSession.class);
    }

    private static void discard(ExtensionContext context, ExtensionContext home) {
        var store = home.getStore(NAMESPACE);
        var session = store.remove(Key.of(context, home), DeviceSession.class);
        if (session != null) {
            session.close();
        }
    }

    /// The method's annotation, else that of the class or of an enclosing one.
    private static GpuTest annotation(ExtensionContext context) {
        for (var at = Optional.of(context); at.isPresent(); at = at.get().getParent()) {
            var found = AnnotationSupport.findAnnotation(at.get().getElement(), GpuTest.class);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("GpuExtension is registered without @GpuTest");
    }

    /// The context of the outermost class with the annotation, else of the test's own class.
    private static ExtensionContext classContext(ExtensionContext context) {
        ExtensionContext own = null;
        ExtensionContext annotated = null;
        for (var at = Optional.of(context); at.isPresent(); at = at.get().getParent()) {
            var element = at.get().getElement();
            if (element.isPresent() && element.get() instanceof Class<?>) {
                own = own == null ? at.get() : own;
                boolean has = AnnotationSupport.isAnnotated(element, GpuTest.class);
                annotated = has ? at.get() : annotated;
            }
        }
        if (annotated != null) {
            return annotated;
        }
        return own == null ? context : own;
    }
}
