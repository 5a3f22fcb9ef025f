// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into every program of the tsan preset. The distribution's Qt is not built with
// ThreadSanitizer, which therefore can't see that a posted event or a pool's task happens after it
// was posted, and takes every value handed from thread to thread for a race. Suppressing what runs
// below QObject::event would hide the engine as a whole, so the missing knowledge is added here
// instead: our calls into Qt that hand something over say "release", and the beginning of an event
// or a task says "acquire". Real races between two threads in the middle of their work stay
// visible.

#include <QCoreApplication>
#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <dlfcn.h>

extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);

namespace
{

char handOver;

void release()
{
    __tsan_release(&handOver);
}

void acquire()
{
    __tsan_acquire(&handOver);
}

/// Qt's own function of that mangled name.
template<typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool eventBegins(void **)
{
    acquire();
    return false; // goes on as usual
}

[[maybe_unused]] const bool registered =
    QInternal::registerCallback(QInternal::EventNotifyCallback, &eventBegins);

/// A task that knows what happened before it was started.
class Task : public QRunnable
{
public:
    explicit Task(QRunnable *task)
        : m_task(task)
    {
    }

    void run() override
    {
        acquire();
        const bool owned = m_task->autoDelete();
        m_task->run();
        if (owned)
            delete m_task;
        release();
    }

private:
    QRunnable *m_task;
};

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    release();
    static auto *const call = original<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    call(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    // Whichever thread drops it last deletes it, by a count inside Qt that can't be seen: nobody
    // shall be the last here.
    slot->ref();
    release();
    static auto *const call =
        original<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14Connec"
            "tionTypeEPv");
    return call(object, slot, type, result);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    release();
    static auto *const call = original<void(QObject *, QEvent *, int)>(
        "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    call(receiver, event, priority);
}

void QObject::deleteLater()
{
    release();
    static auto *const call = original<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    call(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const call =
        original<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool finished = call(this, deadline);
    acquire();
    return finished;
}

void QSemaphore::acquire(int count)
{
    static auto *const call = original<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    call(this, count);
    ::acquire();
}

bool QSemaphore::tryAcquire(int count)
{
    static auto *const call = original<bool(QSemaphore *, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool taken = call(this, count);
    ::acquire();
    return taken;
}

void QSemaphore::release(int count)
{
    ::release();
    static auto *const call = original<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    call(this, count);
}

void QThreadPool::start(QRunnable *task, int priority)
{
    static auto *const call =
        original<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    auto *const wrapped = new Task(task);
    release();
    call(this, wrapped, priority);
}

void QThreadPool::start(std::function<void()> task, int priority)
{
    start(QRunnable::create(std::move(task)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static auto *const call = original<bool(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = call(this, milliseconds);
    acquire();
    return done;
}
