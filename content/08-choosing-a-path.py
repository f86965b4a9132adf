from diffusers import DPMSolverMultistepScheduler

scheduler = DPMSolverMultistepScheduler(
    beta_schedule="scaled_linear",
    beta_start=0.00085,
    beta_end=0.012,
    prediction_type="v_prediction",
    use_karras_sigmas=True,
    algorithm_type="dpmsolver++",
    solver_order=2,
    solver_type="midpoint",
)
scheduler.set_timesteps(20)
for t in scheduler.timesteps:
    answer = network(scheduler.scale_model_input(x, t), t)
    x = scheduler.step(answer, t, x).prev_sample
